;; Emacs with eglot: in the init file.
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               '(markdown-mode . ("GLOSSLS" "serve" "--stdio"))))
(add-hook 'markdown-mode-hook #'eglot-ensure)
