" Vim with ALE: ale_linters/markdown/glossls.vim in ~/.vim, where ALE finds it.
function! ale_linters#markdown#glossls#Root(buffer) abort
  let l:git = ale#path#FindNearestDirectory(a:buffer, '.git')
  return empty(l:git) ? expand('#' . a:buffer . ':p:h') : fnamemodify(l:git, ':h:h')
endfunction

call ale#linter#Define('markdown', {
\ 'name': 'glossls',
\ 'lsp': 'stdio',
\ 'executable': 'GLOSSLS',
\ 'command': '%e serve --stdio',
\ 'project_root': function('ale_linters#markdown#glossls#Root'),
\})
