/** The pages of the service: the panel's tokens, no script, no font or picture from elsewhere. */
export const STYLE = `
:root{color-scheme:light dark;--fg:#242424;--soft:#616161;--bg:#fff;--canvas:#f5f5f5;--line:#e0e0e0;--brand:#0f6cbd;--link:#115ea3;
--errorFg:#b10e1c;--errorBg:#fdf3f4;--errorLine:#eeacb2;--warnFg:#a33f06;--warnBg:#fff6ef;--warnLine:#fdcfb4;--okFg:#0e700e;--okBg:#f1faf1;--okLine:#9fd89f;--infoBg:#ebf3fc;--infoLine:#b4d6fa}
@media (prefers-color-scheme:dark){:root{--fg:#fff;--soft:#adadad;--bg:#292929;--canvas:#1a1a1a;--line:#474747;--brand:#115ea3;--link:#62abf5;
--errorFg:#f1a7ae;--errorBg:#3b0f13;--errorLine:#7d2730;--warnFg:#faa06b;--warnBg:#3a1c08;--warnLine:#7a3c12;--okFg:#9fd89f;--okBg:#0b2a0b;--okLine:#1f5c1f;--infoBg:#082338;--infoLine:#0e4775}}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--fg);font:400 15px/22px "Segoe UI","Noto Sans",system-ui,sans-serif}
a{color:var(--link)}
header.top{background:var(--bg);border-bottom:1px solid var(--line);position:sticky;top:0}
header.top>div{max-width:1080px;margin:0 auto;padding:0 20px;min-height:56px;display:flex;align-items:center;gap:8px 24px;flex-wrap:wrap}
.brand{font-weight:600;font-size:17px;color:var(--fg);text-decoration:none}
nav{display:flex;gap:4px 18px;flex-wrap:wrap}
nav a{padding:8px 0;text-decoration:none;color:var(--fg)}
nav a[aria-current]{font-weight:600;box-shadow:inset 0 -3px var(--brand)}
main{max-width:1080px;margin:0 auto;padding:24px 20px 48px;display:grid;gap:20px}
main>*,.card>*{min-width:0}
h1{font-size:24px;line-height:32px;margin:0}h2{font-size:17px;line-height:24px;margin:0}p{margin:0}
.narrow{display:none}.soft{color:var(--soft)}.small{font-size:13px;line-height:18px}.num{font-variant-numeric:tabular-nums;text-align:right;white-space:nowrap}
.card{background:var(--bg);border:1px solid var(--line);border-radius:8px;padding:16px;display:grid;gap:12px}
.card.flush{padding:0;overflow:auto}
.card.flush>h2{padding:14px 16px 0}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px}
.tile{border:1px solid;border-radius:8px;padding:12px 14px}.tile b{display:block;font-size:30px;line-height:36px;font-variant-numeric:tabular-nums}
.error{color:var(--errorFg);background:var(--errorBg);border-color:var(--errorLine)}.warn{color:var(--warnFg);background:var(--warnBg);border-color:var(--warnLine)}
.ok{color:var(--okFg);background:var(--okBg);border-color:var(--okLine)}.info{color:var(--link);background:var(--infoBg);border-color:var(--infoLine)}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:9px 16px;border-top:1px solid var(--line);vertical-align:top}
thead th{border-top:0;font-size:13px;line-height:18px;color:var(--soft);font-weight:600}
.card.warn{background:var(--warnBg)}.card.warn p{color:var(--fg)}
.badge{display:inline-block;border:1px solid;border-radius:999px;padding:0 9px;font-size:13px;line-height:20px;font-weight:600;white-space:nowrap}
.button{display:inline-block;background:var(--brand);color:#fff;border-radius:4px;padding:8px 16px;font-weight:600;text-decoration:none}
.line{display:flex;gap:12px;align-items:center;flex-wrap:wrap}.grow{flex:1}
iframe{width:100%;height:70vh;border:1px solid var(--line);border-radius:8px;background:#fff}
:focus-visible{outline:2px solid currentColor;outline-offset:2px}
summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}
summary .open::after{content:"Xem thư"}details[open] summary .open::after{content:"Thu gọn"}
summary .open{color:var(--link);font-size:13px;text-decoration:underline;white-space:nowrap}details[open]>iframe{margin-top:12px}
@media (max-width:640px){header.top{position:static}header.top>div{padding:8px 16px}nav{gap:0 16px}main{padding:16px 16px 40px;gap:16px}th,td{padding:9px 12px}.wide{display:none}.narrow{display:inline}
.stack thead{display:none}.stack tr{display:flex;flex-wrap:wrap;gap:4px 12px;padding:10px 16px;border-top:1px solid var(--line)}.stack td{border:0;padding:0}.stack td:first-child{flex-basis:100%}td a{overflow-wrap:anywhere}.tile b{font-size:26px;line-height:32px}}
@media (forced-colors:active){.tile,.badge,.card{border-color:CanvasText}}
`;
