// People: posts, forms of address, the public, and whoever is no unit.
import type { Words } from '../entries.js';

export const PEOPLE_WORDS: Words = {
  // militia
  'dân quân tự vệ cơ động': ['people:militia'],
  'dân quân tự vệ tại chỗ': ['people:militia'],
  'dân quân tự vệ thường trực': ['people:militia'],
  'dân quân tự vệ': ['people:militia'],
  'dân quân cơ động': ['people:militia'],
  'dân quân tại chỗ': ['people:militia'],
  'dân quân thường trực': ['people:militia'],
  'dân quân': ['people:militia'],
  // owner
  'chủ các': ['people:owner'],
  // owned
  quán: ['people:owned'],
  chợ: ['people:owned'],
  vườn: ['people:owned'],
  'trang trại': ['people:owned'],
  tàu: ['people:owned'],
  // public
  'nhân dân': ['people:public', 'people:public-alone', 'fillers:common', 'people:nhan-nong'],
  'bà con': ['people:public', 'people:public-alone'],
  'công dân': ['people:public', 'people:public-alone'],
  'đảng viên': ['people:public'],
  'phụ huynh': ['people:public'],
  'ban đại diện cha mẹ': ['people:public'],
  'ban đại diện phụ huynh': ['people:public'],
  'cha mẹ học sinh': ['people:public'],
  'học sinh': ['people:public'],
  'giáo viên': ['people:public', 'roles:no-action'],
  'chức sắc': ['people:public'],
  'già làng': ['people:public'],
  'trưởng họ': ['people:public'],
  'lực lượng xung kích': ['people:public'],
  'lực lượng dân quân': ['people:public'],
  'hộ dân': ['people:public', 'people:public-alone'],
  'hộ gia đình': ['people:public', 'people:public-alone'],
  'hộ kinh doanh': ['people:public'],
  'hộ sản xuất': ['people:public'],
  'hộ tiểu thương': ['people:public'],
  'cộng tác viên': ['people:public'],
  'tình nguyện viên': ['people:public'],
  'cấp ủy': ['people:public', 'people:cell-committee'],
  'chính quyền': ['people:public'],
  'tiểu thương': ['people:public'],
  'nhà thầu': ['people:public', 'people:public-alone'],
  'nhà tài trợ': ['people:public', 'people:public-alone'],
  'nhà hảo tâm': ['people:public', 'people:public-alone'],
  'nhà đầu tư': ['people:public'],
  // contracted
  'tư vấn': ['people:contracted', 'people:hired'],
  'thi công': ['people:contracted', 'people:hired'],
  'cung cấp': ['people:contracted', 'roles:action', 'people:hired'],
  'trúng thầu': ['people:contracted', 'people:hired'],
  'thiết kế': ['people:contracted', 'people:hired'],
  'xây lắp': ['people:contracted', 'people:hired'],
  // answer no body
  'tư thực hiện': ['people:answer-no-body'],
  'các doanh nghiệp và người dân': ['people:answer-no-body'],
  'các doanh nghiệp người dân': ['people:answer-no-body'],
  'doanh nghiệp và người dân': ['people:answer-no-body'],
  'doanh nghiệp người dân': ['people:answer-no-body'],
  // profile post
  'trưởng phòng': [
    'people:profile-post',
    'people:signer-alone',
    'people:remark',
    'people:head-of-office',
    'people:leaders-alone',
  ],
  'phó trưởng': ['people:profile-post', 'people:post'],
  // head of unit
  'người đứng đầu': ['people:head-of-unit', 'people:leads-group'],
  // maker
  'người lập biểu': ['people:maker'],
  'người lập bảng': ['people:maker'],
  'người lập': ['people:maker', 'people:signer-alone'],
  // signer alone
  'trưởng ban': ['people:signer-alone', 'people:head-of-office'],
  'chánh văn phòng': ['people:signer-alone'],
  // remark
  ông: ['people:remark', 'people:address-plural', 'people:address', 'people:address-short', 'people:profile-address'],
  bà: ['people:remark', 'people:address-plural', 'people:address', 'people:address-short', 'people:profile-address'],
  uv: ['people:remark', 'people:post'],
  đt: ['people:remark'],
  zalo: ['people:remark'],
  'di động': ['people:remark'],
  'liên hệ': ['people:remark'],
  'phó giám đốc': ['people:remark'],
  'phó trưởng phòng': ['people:remark', 'people:head-of-office'],
  // leads group
  'hiệu trưởng': ['people:leads-group', 'people:head', 'people:leaders-alone', 'people:post'],
  'ban giám hiệu': ['people:leads-group', 'people:leadership', 'people:leaders-alone'],
  'trường phổ': ['people:leads-group'],
  'cấp phó': ['people:leads-group'],
  // head of office
  'phó trưởng ban': ['people:head-of-office'],
  'phó trưởng bộ phận': ['people:head-of-office'],
  'trưởng bộ phận': ['people:head-of-office'],
  // leads hamlet
  'bí thư các': ['people:leads-hamlet'],
  'trưởng các': ['people:leads-hamlet'],
  'tổ trưởng các': ['people:leads-hamlet'],
  'lãnh đạo các': ['people:leads-hamlet'],
  'phó các': ['people:leads-hamlet'],
  // address plural
  'các đồng chí': ['people:address-plural'],
  'các đ c': ['people:address-plural'],
  'các ông': ['people:address-plural'],
  'các bà': ['people:address-plural'],
  // leadership
  'tập thể': ['people:leadership'],
  'ban chấp hành': ['people:leadership'],
  'ban thường vụ': ['people:leadership'],
  'ban giám đốc': ['people:leadership'],
  // staff of
  'cán bộ chiến sĩ': ['people:staff-of'],
  cbcs: ['people:staff-of'],
  'cán bộ công chức viên chức': ['people:staff-of'],
  'cán bộ công chức': ['people:staff-of'],
  'cán bộ nhân viên': ['people:staff-of'],
  // leaders alone
  bgh: ['people:leaders-alone'],
  // public alone
  'người dân': ['people:public-alone'],
  'dân cư': ['people:public-alone'],
  'địa bàn': ['people:public-alone', 'fillers:common'],
  'ngân hàng thương mại': ['people:public-alone'],
  // hired
  thầu: ['people:hired'],
  // address short
  đc: ['people:address-short'],
  anh: ['people:address-short', 'people:profile-address'],
  chị: ['people:address-short', 'people:profile-address'],
  cô: ['people:address-short'],
  thầy: ['people:address-short'],
  bs: ['people:address-short'],
  ths: ['people:address-short'],
  ts: ['people:address-short'],
  // post
  'chỉ huy': ['people:post'],
  'chính trị viên': ['people:post'],
  cc: ['people:post'],
  pp: ['people:post'],
  pgd: ['people:post'],
  gd: ['people:post'],
  tv: ['people:post'],
  // nhan nong
  'nông dân': ['people:nhan-nong'],
  // investor
  'chủ đầu tư': ['people:investor'],
};
