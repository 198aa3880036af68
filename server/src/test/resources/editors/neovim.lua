-- What a person does in Neovim, with the keys that the configuration gives; each step waits for its result.
local function tell(what, text)
  io.stdout:write(what .. ": " .. text .. "\n")
end

local function await(what, condition)
  if not vim.wait(30000, condition, 10) then
    tell("missing", what)
    vim.cmd("cquit")
  end
end

local function keys(typed, mode)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(typed, true, false, true), mode or "mtx", false)
end

local function float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      return window
    end
  end
end

local function descriptions(format, items)
  return table.concat(vim.tbl_map(format, items), ", ")
end

vim.cmd("edit walk.md")
await("server", function()
  local client = (vim.lsp.get_clients or vim.lsp.get_active_clients)()[1]
  return client ~= nil and client.initialized
end)

-- Hover; the notes may still be loading.
vim.fn.search("tide pool")
await("hover", function()
  vim.lsp.buf_request_sync(0, "textDocument/hover", vim.lsp.util.make_position_params(0, "utf-16"), 5000)
  keys("K")
  return vim.wait(500, function() return float() ~= nil end, 10)
end)
tell("hover", table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(float()), 0, -1, false), "\n"))
vim.api.nvim_win_close(float(), true)

-- Completion: a timer reads the menu while insert mode is on, and picks.
vim.o.completeopt = "menuone,noinsert"
local timer = vim.loop.new_timer()
local waited = 0
timer:start(10, 10, vim.schedule_wrap(function()
  local items = vim.fn.complete_info({ "items" }).items
  waited = waited + 1
  if #items > 0 or waited > 1000 then
    if not timer:is_closing() then
      timer:close()
      tell("offered", descriptions(function(item) return item.abbr end, items))
      keys("<C-y><Esc>", "n")
    end
  end
end))
keys("GoLater we saw a tid<C-x><C-o>", "tx!")
tell("line", vim.api.nvim_get_current_line())

-- The diagnostic and its quick fix.
await("diagnostic", function() return #vim.diagnostic.get(0) > 0 end)
tell("diagnostic", vim.diagnostic.get(0)[1].message)
vim.ui.select = function(items, options, choose)
  tell("actions", descriptions(options.format_item or tostring, items))
  choose(items[1], 1)
end
vim.fn.search("tiadl", "w")
keys("gra")
await("fix", function() return vim.fn.search("tidal resonance", "w") > 0 end)
tell("fixed", vim.api.nvim_get_current_line())

-- Definition, and a new name from there.
vim.fn.search("tide pool", "w")
vim.cmd("write")
keys("<C-]>")
await("definition", function() return vim.fn.expand("%:t") == "tides.md" end)
tell("definition", vim.fn.expand("%:t") .. " " .. vim.fn.line("."))
vim.ui.input = function(options, confirm)
  tell("rename", options.default)
  confirm("rock pool")
end
keys("grn")
await("rename", function() return vim.fn.search("Rock pool", "wn") > 0 end)
vim.cmd("wall")
vim.cmd("qall")
