import type { MiddlewareHandler } from 'hono';

const OWN = ['localhost', '127.0.0.1', '::1'];

/** The name without port and brackets, in small letters: “[::1]:3000” → “::1”. */
function hostName(host: string): string {
  const bare = /^\[([^\]]*)\]/.exec(host)?.[1] ?? host.replace(/:\d+$/, '');
  return bare.toLowerCase().replace(/\.$/, '');
}

/**
 * Answers only under the names of the configuration: a page of a stranger whose name suddenly points to this machine
 * (DNS rebinding) is told nothing. Behind a proxy both names must be known.
 */
export function onlyKnownHosts(named: readonly string[]): MiddlewareHandler {
  const known = new Set([...OWN, ...named.map(hostName)]);
  return async (context, next) => {
    const given = [context.req.header('host') ?? new URL(context.req.url).host, context.req.header('x-forwarded-host')];
    const names = given
      .filter((one) => one !== undefined)
      .flatMap((one) => one.split(',').map((name) => hostName(name.trim())));
    if (names.every((name) => known.has(name))) return next();
    return context.text(
      'Tên máy chủ trong địa chỉ chưa có trong cấu hình. Mở trang bằng http://localhost, hoặc thêm khóa "publicUrl" vào tệp cấu hình.\n',
      421,
    );
  };
}

/** Pages with addresses and tasks are never kept by a browser or a proxy. */
export const neverStored: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store');
};
