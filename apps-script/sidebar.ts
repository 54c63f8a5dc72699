/** Opens the shared panel beside the sheet; from a file, not a template: “<?” in a template would run. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Đôn Đốc');
  SpreadsheetApp.getUi().showSidebar(page);
}
