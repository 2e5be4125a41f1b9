import type { Dossier } from './dossier';

/** README.txt of a package: how to check it with openssl alone. */
export const readme = ({ agency, case: row }: Dossier) => `电子案卷：${agency.name} ${row.registrationNumber}

内容
  卷宗封面.docx、卷内目录.docx、文书/、证据/   案卷材料，页号与卷内目录一致
  record.jsonl    全过程记录摘录，一行一条，每条带盐值和哈希
  证明/           每条记录在公开日志中的证明（C2SP tlog-proof，文件名是记录的序号）
  manifest.json   文件清单；SM3SUMS 每个文件的 SM3 值

如何核验（不需要本系统，需要 OpenSSL 1.1.1 以上和 sh）
解开压缩包，在其目录内依次执行：

1. 核对每个文件（全部“一致”为通过）：
while read -r sum path; do if [ "$(openssl dgst -sm3 -r "$path" | cut -d' ' -f1)" = "$sum" ]; then echo "一致 $path"; else echo "不一致 $path"; fi; done < SM3SUMS

2. 核对每条记录的哈希（没有输出“被改动”为通过）：
sed -E 's/^\\{"content":(.*),"salt":"([0-9a-f]{32})","sha256":"[0-9a-f]{64}","sm3":"([0-9a-f]{64})","signature":.*\\}$/\\3 \\2 \\1/' record.jsonl | while read -r hash salt content; do [ "$(printf '%s\\n%s' "$salt" "$content" | openssl dgst -sm3 -r | cut -d' ' -f1)" = "$hash" ] || echo "被改动 $hash"; done

3. 核对案卷整体：对压缩包执行 openssl dgst -sm3，与归档时记入全过程记录的 SM3 值（“案卷归档”一条）比较。

4. 核对记录确实进入了公开日志：证明/ 里的文件是 C2SP tlog-proof，日志的公钥在 manifest.json 的 log.key（请与公示网站 /log/key 和司法局保存的核对）。
日志的叶子是 64 字节：SHA-256(盐值 + 换行 + 内容) 接 SM3(盐值 + 换行 + 内容)，即 record.jsonl 一行里的 sha256 和 sm3；树按 RFC 6962 计算。
Go 语言的 golang.org/x/mod/sumdb/note 和 tlog 可以直接核对，不需要本系统的任何程序。

内容为键按字典序、无空格的 JSON（UTF-8）。没有证明的记录，归档时尚未编入日志，可以日后向本机关索取证明。
`;
