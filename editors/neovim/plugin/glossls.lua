-- Neovim 0.11 and newer: plugin/glossls.lua in ~/.config/nvim.
vim.lsp.enable("glossls")
