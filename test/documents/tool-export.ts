import {kr, type TestDocument} from './document';

export const toolExport: TestDocument = {
  name: 'Export of a goal tool, CSV',
  text: `"ID","Title","Object Type","Parent ID","Owner Email","Team","Start Value","Target Value","Current Value","Unit","Weight","Due Date","Progress"
"1041","Be the employer that nurses recommend","Objective","","p.osei@example.org","HR","","","","","1","2026-12-31","31%"
"1042","eNPS of nursing staff","Key Result","1041","p.osei@example.org","HR","-4","20","6","Number","2","2026-12-31","42%"
"1043","Turnover in the first year, wards only","Key Result","1041","j.bell@example.org","HR","27","18","25.5","Percentage","1","2026-12-31","17%"
"1044","Buddy scheme on every ward","Initiative","1043","j.bell@example.org","HR","","","","","","2026-06-30","0%"
"2001","Beds are free when they are needed","Objective","","r.lang@example.org","Operations","","","","","1","2026-12-31","12%"
"2002","Discharges before noon","Key Result","2001","r.lang@example.org","Operations","19","35","21","Percentage","1","2026-12-31","13%"
"2003","Average length of stay, ""elective"" only","Key Result","2001","r.lang@example.org","Operations","5.6","4.8","5.5","days","1","2026-12-31","13%"
"2004","Bed board goes live","Deliverable","2001","r.lang@example.org","Operations","","","","","","2026-05-31","50%"`,
  objectives: [
    {
      text: 'Be the employer that nurses recommend',
      keyResults: [kr('eNPS', -4, 20), kr('Turnover', 0.27, 0.18, '%')],
    },
    {
      text: 'Beds are free when they are needed',
      keyResults: [kr('Discharges', 0.19, 0.35, '%'), kr('length of stay', 5.6, 4.8, 'days')],
    },
  ],
};
