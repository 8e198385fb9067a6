/** `ofsted-parse completion SHELL`: completions made from the table of options. */
import { UsageError } from './errors.js';
import { COMMANDS, OPTIONS, type OptionEntry } from './options.data.js';
import type { Terminal } from './terminal.js';

const SHELLS: Readonly<Record<string, () => string>> = { bash, zsh, fish };

export function printCompletion([shell = '']: readonly string[], { out }: Terminal): number {
  const make = SHELLS[shell];
  if (make === undefined) {
    const names = Object.keys(SHELLS).join(', ');
    throw new UsageError(`no completions for '${shell}'`, `give one of: ${names}`);
  }
  out.write(make());
  return 0;
}

interface Words {
  readonly long: string;
  readonly short: string | null;
  /** The name of its value; `null` for a switch. */
  readonly value: string | null;
}

function wordsOf(flags: string): Words {
  return {
    long: /--[a-z-]+/.exec(flags)?.[0] ?? '',
    short: /^-[a-z]\b/i.exec(flags)?.[0] ?? null,
    value: /<([^>]+)>/.exec(flags)?.[1] ?? null,
  };
}

const BUILT_IN: readonly OptionEntry[] = [
  { flags: '-h, --help', text: 'print help', heading: 'Manners' },
  { flags: '-V, --version', text: 'print the version', heading: 'Manners' },
];
const ALL: readonly OptionEntry[] = [...OPTIONS, ...BUILT_IN];
const COMMAND_NAMES = COMMANDS.map(({ name }) => name);

function bash(): string {
  const cases = OPTIONS.flatMap(({ flags, choices }) => {
    const { long, short, value } = wordsOf(flags);
    if (value === null) return [];
    const names = short === null ? long : `${short}|${long}`;
    if (choices === undefined)
      return [`    ${names}) COMPREPLY=($(compgen -f -- "$word")); return ;;`];
    return [`    ${names}) COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word")); return ;;`];
  });
  const options = ALL.flatMap(({ flags }) => [wordsOf(flags).long]).join(' ');
  return `# bash completion for ofsted-parse: ofsted-parse completion bash > ~/.local/share/bash-completion/completions/ofsted-parse
_ofsted_parse() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  case "$before" in
    completion) COMPREPLY=($(compgen -W '${Object.keys(SHELLS).join(' ')}' -- "$word")); return ;;
${cases.join('\n')}
  esac
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W '${options}' -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
    if [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY+=($(compgen -W '${COMMAND_NAMES.join(' ')}' -- "$word")); fi
  fi
}
complete -o filenames -F _ofsted_parse ofsted-parse
`;
}

function zsh(): string {
  const specs = ALL.map(({ flags, text, choices, completes }) => {
    const { long, short, value } = wordsOf(flags);
    const names = short === null ? long : `{${short},${long}}`;
    const said = text.replace(/[[\]:'\\]/g, ' ');
    const action =
      choices === undefined ? (completes === undefined ? ' ' : '_files') : `(${choices.join(' ')})`;
    const rest = value === null ? '' : `:${value.replace(/[:']/g, ' ')}:${action}`;
    return `    ${short === null ? '' : `'(${short} ${long})'`}${names}'[${said}]${rest}'`;
  });
  return `#compdef ofsted-parse
# zsh completion for ofsted-parse: ofsted-parse completion zsh > "\${fpath[1]}/_ofsted-parse"
_ofsted_parse() {
  if [[ \${words[2]} == completion ]]; then _values shell ${Object.keys(SHELLS).join(' ')}; return; fi
  _arguments -s \\
${specs.map((spec) => `${spec} \\`).join('\n')}
    '1:input or command:_alternative "commands:command:(${COMMAND_NAMES.join(' ')})" "files:input:_files"' \\
    '*:input:_files'
}
_ofsted_parse "$@"
`;
}

function fish(): string {
  const quoted = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
  const options = ALL.map(({ flags, text, choices, completes }) => {
    const { long, short, value } = wordsOf(flags);
    const names = `${short === null ? '' : `-s ${short.slice(1)} `}-l ${long.slice(2)}`;
    if (value === null) return `complete -c ofsted-parse ${names} -d ${quoted(text)}`;
    const values = choices === undefined ? '' : ` -fa ${quoted(choices.join(' '))}`;
    const files = completes === undefined && choices === undefined ? ' -f' : '';
    return `complete -c ofsted-parse ${names} -r${values}${files} -d ${quoted(text)}`;
  });
  const commands = COMMANDS.map(
    ({ name, text }) =>
      `complete -c ofsted-parse -n __fish_use_subcommand -a ${name} -d ${quoted(text)}`,
  );
  const shells = `complete -c ofsted-parse -n '__fish_seen_subcommand_from completion' -fa '${Object.keys(SHELLS).join(' ')}'`;
  return `# fish completion for ofsted-parse: ofsted-parse completion fish > ~/.config/fish/completions/ofsted-parse.fish
${[...commands, shells, ...options].join('\n')}
`;
}
