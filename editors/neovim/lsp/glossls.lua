-- Neovim 0.11 and newer: lsp/glossls.lua in ~/.config/nvim.
return {
  cmd = { "GLOSSLS", "serve", "--stdio" },
  filetypes = { "markdown" },
  root_markers = { ".glossls.json", ".git" },
}
