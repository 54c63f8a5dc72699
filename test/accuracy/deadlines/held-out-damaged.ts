// Cells as scanners, gazettes and hurried typists leave them; see held-out-plain.ts for how a reading is written.
export const DAMAGED: Readonly<Record<string, string>> = {
  'without marks': `
Truoc ngay 15/6/2026 | <2026-06-15
truoc 15/6/2026 | <2026-06-15
Thang 7/2026 | 2026-07-31
Quy III/2026 | 2026-09-30
quy 3 nam 2026 | 2026-09-30
6 thang dau nam 2026 | 2026-06-30
Cuoi thang 6/2026 | 2026-06-30
Hoan thanh trong thang 8/2026 | 2026-08-31
Cham nhat ngay 20/11/2026 | 2026-11-20
Den het nam 2026 | 2026-12-31
Hang thang | every month
Hang quy | every quarter
Dinh ky 6 thang | every half-year
Thuong xuyen | -
Theo ke hoach | -
Theo yeu cau | -
Trong nam 2026 | 2026-12-31
Giai doan 2026-2030 | 2030-12-31
Tu thang 3 den thang 9/2026 | 2026-09-30
Truoc ngay 20 hang thang | every month
Ngay 15 thang 8 nam 2026 | 2026-08-15`,
  case: `
TRƯỚC NGÀY 15/6/2026 | <2026-06-15
QUÝ III/2026 | 2026-09-30
THÁNG 7/2026 | 2026-07-31
THƯỜNG XUYÊN | -
HẰNG QUÝ | every quarter
quý iii/2026 | 2026-09-30
quý Iv/2026 | 2026-12-31
HOÀN THÀNH TRONG QUÝ II/2026 | 2026-06-30`,
  spacing: `
T rước ngày 15/6/2026 | <2026-06-15
Tr ước ngày 15/6/2026 | <2026-06-15
Q uý III/2026 | 2026-09-30
Qu ý III/2026 | 2026-09-30
Th áng 7/2026 | 2026-07-31
Tháng7/2026 | 2026-07-31
Tháng 7 /2026 | 2026-07-31
Tháng 7/ 2026 | 2026-07-31
Tháng  7   /  2026 | 2026-07-31
Quý III / 2026 | 2026-09-30
QuýIII/2026 | 2026-09-30
Quý III2026 | 2026-09-30
N ăm 2026 | 2026-12-31
H ằng năm | every year
Hằng qu ý | every quarter
Th ường xuyên | -
Thườngxuyên | -
T hường x uyên | -
Trướcngày 15/6/2026 | <2026-06-15
Trước ngày15/6/2026 | <2026-06-15
ngày15/6/2026 | 2026-06-15
30/ 6/ 2026 | 2026-06-30
30 /6 /2026 | 2026-06-30
30/6 /2026 | 2026-06-30
Trước
ngày
15/6/2026 | <2026-06-15
Quý
III/2026 | 2026-09-30
Tháng
7/2026 | 2026-07-31
Thường
xuyên | -
Từ ngày 01/3/2026
đến ngày
30/9/2026 | 2026-09-30
Hằng
quý | every quarter
Đến hết
năm 2026 | 2026-12-31
6 tháng
đầu năm 2026 | 2026-06-30
30/6/
2026 | 2026-06-30`,
  typing: `
Tháng 12//2026 | 2026-12-31
30//6/2026 | 2026-06-30
30/6//2026 | 2026-06-30
Quý III//2026 | 2026-09-30
Quý III/năm 2026 | 2026-09-30
Quý III/2026/ | 2026-09-30
Tháng 7/năm 2026 | 2026-07-31
Trứơc ngày 15/6/2026 | <2026-06-15
Trước ngàỳ 15/6/2026 | <2026-06-15
Trước nagỳ 15/6/2026 | <2026-06-15
Thnág 7/2026 | 2026-07-31
Tháng 7/2O26 | 2026-07-31
Tháng 7,2026 | 2026-07-31
Quý III;2026 | 2026-09-30
Quý llI/2026 | 2026-09-30
Quý lI/2026 | 2026-06-30
Quý 111/2026 | 2026-09-30
Quý 11/2026 | 2026-06-30
Qúy III/2026 | 2026-09-30
Qúi III/2026 | 2026-09-30
Qu‎ý III/2026 | 2026-09-30
Quỷ III/2026 | 2026-09-30
Thàng 7/2026 | 2026-07-31
Thường xuyện | -
Thường xuyen | -
Thuờng xuyên | -
Thừơng xuyên | -
Hăng năm | every year
Hẳng năm | every year
Trước này 15/6/2026 | <2026-06-15
31/6/2026 | -
31/11/2026 | -
29/02/2026 | -
Tháng 13/2026 | -
Quý V/2026 | -
30/6/20226 | -
30/6/226 | -
0/6/2026 | -
6/30/2026 | 2026-06-30`,
  ocr: `
Quy ITI/2026 | 2026-09-30
Quý HI/2026 | 2026-09-30
Quy II/2026 ' | 2026-06-30
Thang 7/2026 . | 2026-07-31
Th4ng 7/2026 | 2026-07-31
Tháng I2/2026 | 2026-12-31
Tháng l2/2026 | 2026-12-31
Truéc ngay 15/6/2026 | <2026-06-15
Trudc ngay 15/6/2026 | <2026-06-15
Trước ngày l5/6/2026 | <2026-06-15
Trước ngày 15/6/2O26 | <2026-06-15
Nam 2026 | 2026-12-31
Nim 2026 | 2026-12-31
dén hét nam 2026 | 2026-12-31
Hang quy | every quarter
Hang thang | every month
Thuong xuyén | -
Thudng xuyén | -
Thường xuyén | -
6 thang dau ndm 2026 | 2026-06-30
9 thang dau nam 2026 | 2026-09-30
cudi nam 2026 | 2026-12-31
Theo yéu cau | -
Theo ké hoach | -
| 30/6/2026 | | 2026-06-30
‘30/6/2026 | 2026-06-30
* Quý III/2026 | 2026-09-30
“Quý III/2026” | 2026-09-30`,
};
