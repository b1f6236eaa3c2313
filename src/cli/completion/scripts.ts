/**
 * What a shell has to load so that it completes `asz …`. Each script hands the words that are typed to `asz completion words`,
 * the last one behind an equals sign, since some shells drop empty words, and gets a line each: the word, a tab, what it is.
 */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof shells)[number]

export const scripts: Readonly<Record<Shell, string>> = {
  bash: `# asz completion bash > ~/.local/share/bash-completion/completions/asz
_asz() {
  local word
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do
    COMPREPLY+=("$(printf %q "$word")")
  done < <(asz completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" "=\${COMP_WORDS[COMP_CWORD]}" 2>/dev/null)
}
complete -o default -F _asz asz
`,
  zsh: `#compdef asz
# asz completion zsh > "\${fpath[1]}/_asz"
_asz() {
  local -a found
  local word what
  while IFS=$'\\t' read -r word what; do
    found+=("\${word//:/\\\\:}:$what")
  done < <(asz completion words -- "\${(@)words[2,CURRENT-1]}" "=\${words[CURRENT]}" 2>/dev/null)
  if (( $#found )); then _describe asz found; else _files; fi
}
compdef _asz asz
`,
  fish: `# asz completion fish > ~/.config/fish/completions/asz.fish
function __asz_complete
  set -l before (commandline -opc)
  set -l found (asz completion words -- $before[2..-1] "="(commandline -ct | string collect --allow-empty) 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c asz -f -a '(__asz_complete)'
`,
  powershell: `# asz completion powershell >> $PROFILE
Register-ArgumentCompleter -Native -CommandName asz -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $before = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_".Trim("'", '"') })
  if ($wordToComplete -ne '' -and $before.Count -gt 0) { $before = @($before | Select-Object -SkipLast 1) }
  $encoding = [Console]::OutputEncoding
  [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
  try {
    asz completion words -- @before "=$($wordToComplete.Trim("'", '"'))" 2>$null | ForEach-Object {
      $word, $what = $_ -split "\`t", 2
      if (-not $what) { $what = $word }
      $text = if ($word -match '\\s') { "'$word'" } else { $word }
      [System.Management.Automation.CompletionResult]::new($text, $word, 'ParameterValue', $what)
    }
  } finally { [Console]::OutputEncoding = $encoding }
}
`,
}
