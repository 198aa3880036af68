;; Emacs with lsp-mode: in the init file.
(with-eval-after-load 'lsp-mode
  (lsp-register-client
   (make-lsp-client :new-connection (lsp-stdio-connection '("GLOSSLS" "serve" "--stdio"))
                    :activation-fn (lsp-activate-on "markdown")
                    :add-on? t
                    :server-id 'glossls)))
(add-hook 'markdown-mode-hook #'lsp)
