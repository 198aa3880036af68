" Vim with vim-lsp: plugin/glossls.vim in ~/.vim.
function! s:root() abort
  let l:markers = ['.glossls.json', '.git/']
  let l:found = lsp#utils#find_nearest_parent_file_directory(lsp#utils#get_buffer_path(), l:markers)
  return lsp#utils#path_to_uri(empty(l:found) ? expand('%:p:h') : l:found)
endfunction

augroup glossls
  autocmd!
  autocmd User lsp_setup call lsp#register_server({
  \ 'name': 'glossls',
  \ 'cmd': ['GLOSSLS', 'serve', '--stdio'],
  \ 'allowlist': ['markdown'],
  \ 'root_uri': {info -> s:root()},
  \})
  autocmd FileType markdown setlocal omnifunc=lsp#complete
  autocmd FileType markdown nmap <buffer> K <Plug>(lsp-hover)
  autocmd FileType markdown nmap <buffer> gd <Plug>(lsp-definition)
  autocmd FileType markdown nmap <buffer> grn <Plug>(lsp-rename)
  autocmd FileType markdown nmap <buffer> gra <Plug>(lsp-code-action)
  autocmd FileType markdown nmap <buffer> grr <Plug>(lsp-references)
augroup END
