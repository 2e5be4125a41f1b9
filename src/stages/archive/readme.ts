import type { Dossier } from './dossier';

/** README.txt of a package: how to check it with openssl alone. */
export const readme = ({ agency, case: row }: Dossier) => `电子案卷：${agency.name} ${row.registrationNumber}

内容
  卷宗封面.docx、卷内目录.docx、文书/、证据/   案卷材料，页号与卷内目录一致
  record.jsonl    全过程记录摘录，一行一条，每条带哈希
  manifest.json   文件清单；SM3SUMS 每个文件的 SM3 值

如何核验（不需要本系统，需要 OpenSSL 1.1.1 以上和 sh）
解开压缩包，在其目录内依次执行：

1. 核对每个文件（全部“一致”为通过）：
while read -r sum path; do if [ "$(openssl dgst -sm3 -r "$path" | cut -d' ' -f1)" = "$sum" ]; then echo "一致 $path"; else echo "不一致 $path"; fi; done < SM3SUMS

2. 核对每条记录的哈希（没有输出“被改动”为通过）：
sed -E 's/^\\{"content":(.*),"hash":"([0-9a-f]{64})","previousHash":"([0-9a-f]{64})"\\}$/\\2 \\3 \\1/' record.jsonl | while read -r hash previous content; do [ "$(printf '%s\\n%s' "$previous" "$content" | openssl dgst -sm3 -r | cut -d' ' -f1)" = "$hash" ] || echo "被改动 $hash"; done

3. 核对案卷整体：对压缩包执行 openssl dgst -sm3，与归档时记入全过程记录的 SM3 值（“案卷归档”一条）比较。

记录哈希的算法：SM3(上一条哈希 + 换行 + 本条内容)，内容为键按字典序、无空格的 JSON（UTF-8）。上一条可能属于其他案件，因此相邻两行的哈希不一定相接。
`;
