/** Hands bytes to the browser as a file to save; nothing is sent anywhere. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(
    new Blob([bytes.slice()], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** “Phu luc.xlsx” → “Phu luc (da sua).xlsx”: the file that was opened is never overwritten. */
export function mendedName(name: string): string {
  const dot = name.toLowerCase().lastIndexOf('.xls');
  return dot > 0 ? `${name.slice(0, dot)} (da sua)${name.slice(dot)}` : `${name} (da sua).xlsx`;
}
