# What a press release or article quotes of a letter, and what it leaves out.
#
#   jq -rnf docs/compare.jq --slurpfile letter LETTER.json --slurpfile article ARTICLE.json

# Words alone: quotation marks, dashes, capitals and the last mark are the editor's.
def plain:
  gsub("[‘’“”\"']"; "") | gsub("[–—-]"; " ") | gsub("\\s+"; " ") | ascii_downcase | sub("[.,;:!?]$"; "");

$letter[0] as $letter | $article[0] as $article
| [$letter.sections[].paragraphs[].text | plain] as $text
| [$letter.strengths[], $letter.areasForImprovement[]] | unique_by([.id, .text]) as $findings
| [$article.quotes[], $article.phrases[] | .text | plain] as $quoted
| ($findings | map(select((.text | plain) as $words
    | any($quoted[]; . as $quote | ($words | contains($quote)) or ($quote | contains($words)))) | .id)) as $used
| ($article.quotes[] | select(.by == "inspectors") | (.text | plain) as $words
    | if any($text[]; contains($words)) then "quoted, word for word: \(.text)"
      else "quoted, but not in the letter: \(.text)" end),
  ($findings | map(select(.polarity != "strength")) | map(select(.id | IN($used[]) | not))
    | "areas for improvement left out: \(length)",
      (map(.topics[]) | group_by(.) | map({topic: .[0], count: length}) | sort_by([-.count, .topic])[]
        | "  \(.count) \(.topic)"))
