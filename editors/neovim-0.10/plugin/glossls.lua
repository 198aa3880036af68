-- Neovim 0.7 to 0.10: plugin/glossls.lua in ~/.config/nvim. The keys are those that Neovim 0.11 has by itself.
local clients = {}

local function root_of(file)
  local folder = vim.fn.fnamemodify(file, ":p:h")
  local above = folder
  repeat
    if vim.fn.filereadable(above .. "/.glossls.json") + vim.fn.isdirectory(above .. "/.git") > 0 then
      return above
    end
    local below = above
    above = vim.fn.fnamemodify(below, ":h")
  until above == below
  return folder
end

vim.api.nvim_create_autocmd("FileType", {
  pattern = "markdown",
  callback = function(args)
    local root = root_of(args.file)
    if not (clients[root] and vim.lsp.get_client_by_id(clients[root])) then
      clients[root] = vim.lsp.start_client({
        name = "glossls",
        cmd = { "GLOSSLS", "serve", "--stdio" },
        root_dir = root,
      })
    end
    vim.lsp.buf_attach_client(args.buf, clients[root])
    vim.bo[args.buf].omnifunc = "v:lua.vim.lsp.omnifunc"
    vim.bo[args.buf].tagfunc = "v:lua.vim.lsp.tagfunc"
    vim.keymap.set("n", "K", vim.lsp.buf.hover, { buffer = args.buf })
    vim.keymap.set("n", "grn", vim.lsp.buf.rename, { buffer = args.buf })
    vim.keymap.set("n", "gra", vim.lsp.buf.code_action, { buffer = args.buf })
    vim.keymap.set("n", "grr", vim.lsp.buf.references, { buffer = args.buf })
  end,
})
