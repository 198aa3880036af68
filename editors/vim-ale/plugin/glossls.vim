" Vim with ALE: plugin/glossls.vim in ~/.vim, which is read before ALE is.
let g:ale_completion_enabled = 1
let g:ale_hover_to_floating_preview = 1

augroup glossls
  autocmd!
  autocmd FileType markdown setlocal omnifunc=ale#completion#OmniFunc
  autocmd FileType markdown nmap <buffer> K <Plug>(ale_hover)
  autocmd FileType markdown nmap <buffer> gd <Plug>(ale_go_to_definition)
  autocmd FileType markdown nmap <buffer> grn <Plug>(ale_rename)
  autocmd FileType markdown nmap <buffer> gra <Plug>(ale_code_action)
  autocmd FileType markdown nmap <buffer> grr <Plug>(ale_find_references)
augroup END
