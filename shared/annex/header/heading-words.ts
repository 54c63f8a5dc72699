// The vocabulary of header cells: folded phrases and the concept each stands for. One concept may mean different
// fields beside others; `heading.ts` decides. Adding a wording that offices use = adding it here.
export type Concept =
  | 'ordinal'
  | 'code'
  | 'task'
  | 'group'
  | 'unit'
  | 'person'
  | 'leader'
  | 'lead'
  | 'do'
  | 'coordinate'
  | 'related'
  | 'limit'
  | 'time'
  | 'day'
  | 'pace'
  | 'finish'
  | 'end'
  | 'begin'
  | 'receive'
  | 'publish'
  | 'actual'
  | 'submit'
  | 'until'
  | 'output'
  | 'result'
  | 'wanted'
  | 'expected'
  | 'target'
  | 'goal'
  | 'status'
  | 'situation'
  | 'note'
  | 'legal'
  | 'budget'
  | 'difficulty'
  | 'proposal'
  | 'extension'
  | 'reason'
  | 'update'
  | 'watch'
  | 'assign'
  | 'aside'
  | 'evidence'
  | 'percent'
  | 'foreign-list'
  | 'foreign-meeting'
  | 'foreign-money';

const WORDS: Record<Concept, string> = {
  ordinal: 'stt, tt, so tt, so thu tu, thu tu, no, s t t, stt nv',
  code: 'ma, ma so, ma nhiem vu, ma nv, ma viec, ma cong viec, ma dinh danh, ma hieu, ma wbs, wbs, id, code',
  task:
    'nhiem vu, ten nhiem vu, danh muc nhiem vu, danh muc cong viec, danh muc, noi dung, cong viec, dau viec, viec, phan viec, chi tieu, hoat dong, giai phap, hang muc, nv, de an, du an, ' +
    'mo hinh, bien phap, nen tang, cong tac, task, tasks, content, loai bao cao, loai bc, ten bao cao, viec can lam, noi dung nhiem vu, noi dung cong viec, ' +
    'noi dung trien khai, noi dung thuc hien, noi dung giao, viec giao, cong trinh, nhiem vu duoc giao, noi dung duoc giao, cong viec duoc giao, chuong trinh, noi dung chi dao, noi dung chi dao dieu hanh, viec duoc giao, trinh tu, trinh tu thuc hien, trinh tu cong viec, cac buoc thuc hien, buoc thuc hien, buoc cong viec, hanh dong, hanh dong cu the, hoat dong cu the, cong doan, viec phai lam, ten van ban, ten de an, noi dung cong tac, noi dung hoat dong, noi dung giam sat, noi dung kiem tra',
  group:
    'nhom nhiem vu, nhom nv, nhom viec, nhom cong viec, nhom, linh vuc, nganh, khoi, mang, mang cong tac, linh vuc cong tac, tru cot, ky, ' +
    'chuyen de, chu de, phan',
  unit: 'co quan, don vi, doan the, hoi doan the, dv, cq, bo phan, to chuc, dia phuong, phong ban, phong, ban nganh, doi, thon, to dan pho, khoa phong, khoa, to chuyen mon, unit, noi thuc hien',
  person:
    'nguoi, can bo, ca nhan, cong chuc, chuyen vien, dong chi, d c, cv, cn, nhan su, nhan vien, thanh vien, cbcc, cb, vien chuc',
  leader:
    'lanh dao, ld, ldvp, thuong truc, thuong truc dang uy, thuong truc hdnd, chu tich, pct, pho chu tich, thu truong, leader, nguoi giao, nguoi theo doi, nguoi chi dao, nguoi kiem tra, nguoi duyet',
  lead:
    'chu tri, dau moi, phu trach, chiu trach nhiem, trach nhiem, duoc giao, duoc phan cong, phan cong, tham muu, dam nhiem, owner, assignee, ' +
    'ct, dvct, cqct, dvth, chinh, lead, pic, giao cho, ai lam, ai thuc hien, ai phu trach, nguoi lam, chu nhiem, nhan nhiem vu, nhan viec, chu quan, responsible',
  do: 'thuc hien, th, xu ly, trien khai, to chuc thuc hien, soan thao, tien hanh, giai quyet, tong hop, tham muu thuc hien, van hanh, to chuc',
  coordinate:
    'phoi hop, ph, dvph, cqph, coop, ho tro, cung thuc hien, phoi thuoc, tham gia, coordinating, support, de nghi phoi hop, cung phoi hop',
  related: 'lien quan, co lien quan',
  limit:
    'thoi han, han, tght, deadline, due, due date, han nop, han cuoi, han chot, han xu ly, han ht, den han, ngay den han, thoi diem hoan thanh, lo trinh, ' +
    'moc thoi gian, moc hoan thanh, han quyet, thoi han quyet, han phai xong, thoi han hoan thanh, ngay phai xong, han hoan thanh, thoi han xu ly, han tra loi, thoi gian den han, khi nao xong, bao gio xong, khi nao hoan thanh, bao gio hoan thanh, xong truoc, nam hoan thanh, thang hoan thanh, quy hoan thanh, yeu cau thoi gian, yeu cau hoan thanh',
  time: 'thoi gian, thoi diem, tg, time, moc, khi nao, bao gio',
  day: 'ngay, date, ngay thang',
  pace: 'tien do, progress',
  finish: 'hoan thanh, ht, xong, da xong, da hoan thanh, hoan tat, completed, done',
  end: 'ket thuc, end, end date, thoi gian ket thuc, ngay ket thuc',
  begin: 'bat dau, khoi dau, khoi cong, start, start date, tu ngay, bat dau tu',
  receive: 'nhan, tiep nhan, ngay giao, ngay cv, ngay vb, ngay van ban, ngay cong van, ngay den, ngay nhan',
  publish: 'ban hanh, ky ban hanh, ngay ky, ngay ban hanh',
  actual: 'thuc te',
  submit: 'nop, xuat, gui, nhap, trinh',
  until: 'den nam, den het nam, den ngay, den het, den thang',
  output:
    'san pham, dau ra, ket qua dau ra, deliverable, deliverables, output, sp, san pham dau ra, san pham ban giao, ho so trinh, bao cao, hinh thuc van ban, the loai van ban, loai van ban, hinh thuc san pham, hinh thuc ban hanh',
  result: 'ket qua, kq, result, kqth, kqua',
  wanted: 'can dat, phai dat, can dat duoc, dinh luong, chi tieu can dat, yeu cau can dat, dat duoc theo yeu cau',
  expected: 'du kien, mong muon, ky vong, yeu cau, dinh muc, ke hoach',
  target:
    'muc phan dau, muc dat, muc can dat, muc phai dat, muc quy dinh, phan dau, tam nhin, chi tieu nam, chi tieu ke hoach, muc tieu can dat, gia tri muc tieu',
  goal: 'muc tieu, muc dich, y nghia',
  status: 'trang thai, tinh trang, status, dat khong dat, xac nhan hoan thanh',
  situation: 'tinh hinh, danh gia, bao cao tien do, dien bien, nhan xet',
  note: 'ghi chu, note, notes, luu y, chu thich, gc, ghi chu khac',
  legal:
    'can cu, van ban, vb, so vb, so cv, so van ban, so cong van, so hieu, van ban giao, van ban chi dao, co so phap ly, can cu phap ly, trich yeu, ' +
    'nguon nhiem vu, nguon giao, cong van, so ky hieu, van ban giao nhiem vu, phap ly, theo van ban, so ngay van ban, so va ngay van ban, so ngay thang van ban, so ky hieu ngay thang van ban, so ngay thang nam van ban, so quyet dinh, so ke hoach, thong bao so, can cu giao nhiem vu, cv giao',
  budget:
    'kinh phi, nguon kinh phi, du toan, giai ngan, von, nguon von, ngan sach, nguon luc, tong muc dau tu, kinh phi thuc hien, budget, nguon ngan sach',
  difficulty: 'kho khan, vuong mac, ton tai, han che, nguyen nhan, kho khan vuong mac, ly do cham, nguyen nhan cham',
  proposal:
    'de xuat, kien nghi, de nghi, huong xu ly, bien phap khac phuc, giai phap khac phuc, xin y kien, de xuat kien nghi',
  extension:
    'gia han, lui han, dieu chinh thoi han, gia han den, thoi han gia han, han moi, thoi han moi, han dieu chinh, thoi gian gia han',
  reason: 'ly do',
  update: 'cap nhat, ngay cap nhat, cap nhat gan nhat, thoi gian cap nhat, updated, cap nhat lan cuoi',
  watch: 'theo doi, giam sat, chi dao, kiem tra, duyet, phe duyet, tham dinh, don doc, kiem soat, phu trach chi dao',
  assign: 'giao, nguoi giao viec, giao viec, giao nhiem vu',
  percent: 'ty le, ti le, phan tram, muc do hoan thanh, ty le hoan thanh, khoi luong hoan thanh',
  aside:
    'vi tri, thu tu uu tien, thu tuc, phuong an, tieu chi, tieu chuan, muc do, muc uu tien, uu tien, phu thuoc, nguon, canh bao, nhac, nhac truoc, nhac viec, thao tac, loai, phan loai, cap trinh, ' +
    'cap, cap phe duyet, cap ban hanh, cap tham quyen, tham quyen, phuong thuc, phuong phap, cach thuc, hinh thuc, toc do, noi, noi nop, tuan, quy mo, doi tuong, ' +
    'link, tep, file, trong so, diem, so lan, dinh ky, phu luc, priority, nguon so lieu, so lieu, noi luu, noi nhan, pham vi, quy, thang, nam, tan suat, chu ky, giai doan, ket luan, y kien, ' +
    'che do, che do bao cao, so ngay, so ngay con lai, so ngay qua han, con lai, qua han, dau moi lien he, chi so, don vi do, thuoc tinh, hien trang, xuat xu, dieu kien',
  evidence: 'minh chung, tai lieu minh chung, ho so minh chung, tai lieu kiem chung, van ban minh chung',
  'foreign-list':
    'dien thoai, so dien thoai, sdt, email, thu dien tu, dia chi, chuc vu, chuc danh, ky nhan, ky ten, chu ky cua, ngay sinh, nam sinh, gioi tinh, cccd, so cccd, ho ten, ho va ten, ' +
    'diem danh, vang, co mat, que quan, trinh do, ten don vi, ten viet tat, viet tat, dan toc, don vi cong tac, tuoi, so nha, chu ho',
  'foreign-meeting':
    'dia diem, thanh phan, thanh phan du, thanh phan tham du, buoi, giang vien, bao cao vien, noi dung hop, phong hop, gio, thu, sang, chieu, xe, phuong tien, tham du, chuan bi, ngay thu, thu ngay',
  'foreign-money':
    'don vi tinh, dvt, so luong, don gia, thanh tien, so tien, muc chi, noi dung chi, dinh muc chi, tong cong, tong so, chenh lech, nam truoc, quyet toan, khoi luong, ten hang, quy cach, tong tien, muc luong, he so',
};

export interface Phrase {
  readonly concept: Concept;
  readonly key: string;
  readonly words: number;
}

/** Longest first, so that “đơn vị tính” is met before “đơn vị”. */
export const PHRASES: readonly Phrase[] = (Object.keys(WORDS) as Concept[])
  .flatMap((concept) =>
    WORDS[concept]
      .split(', ')
      .map((phrase) => ({ concept, key: phrase.replace(/ /g, ''), words: phrase.split(' ').length })),
  )
  .sort((a, b) => b.key.length - a.key.length);
