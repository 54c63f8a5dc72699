/** What a ward that has filled in its settings looks like: leaders and some units have addresses. */
export const OFFICE = {
  office: { name: 'UBND phường An Bình', kind: 'ward', place: 'An Bình', contact: 'Văn phòng HĐND và UBND' },
  leaders: [{ title: 'Chủ tịch UBND phường', emails: ['chutich@anbinh.example.vn'] }],
};
