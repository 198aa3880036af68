package dev.glossls.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which spellings name the same thing, and which must not be taken for one another. */
class TermKeyTest {
    private static final String SAME = """
            pre training | pre-training
            pre training | pretraining
            pre training | PreTraining
            pre training | pre_training
            pre‑training | pre-training
            Foundation model | foundation models
            foundation model | Foundation Models
            foundation model | a foundation model
            foundation model | the foundation models
            foundation model | FoundationModel
            foundation model | foundation model's
            foundation model | foundation model’s
            LLM | LLMs
            LLM | llm
            LLM | llms
            GPU | GPUs
            GPU | gpus
            API | APIs
            large language model | large-language models
            data set | dataset
            data set | data-sets
            hyper-parameter | hyperparameters
            F1 score | F1-score
            F1 score | f1 scores
            p-value | p value
            p-value | P-values
            k-means | K means
            top-p | top p
            TCP/IP | tcp/ip
            AT&T | at&t
            C++ | c++
            C# | c#
            O(n) | O(n)
            Überanpassung | Uberanpassung
            Überanpassung | überanpassung
            naïve Bayes | naive Bayes
            café | cafe\u0301
            Straße | STRASSE
            ﬁne tuning | fine tuning
            ＡＩ | AI
            policy | policies
            access policy | access policies
            analysis | analyses
            matrix | matrices
            index | indices
            hypothesis | hypotheses
            criterion | criteria
            batch | batches
            class | classes
            box | boxes
            process | processes
            bias | biases
            child process | child processes
            vertex | vertices
            l'apprentissage | apprentissage
            das Modell | Modell
            la red neuronal | red neuronal
            機械学習 | 機械学習
            ニューラル・ネットワーク | ニューラルネットワーク
            chain-of-thought prompting | chain of thought prompting
            zero\u00adshot | zeroshot
            zero\u00a0shot | zero shot
            zero  shot | zero shot
            zero\\nshot | zero shot
            GenAI | Gen AI
            word2vec | Word2Vec
            SageMaker | Sage Maker
            """;

    private static final String APART = """
            bias | bia
            class | clas
            analysis | analysi
            process | proces
            AWS | AW
            AWS | aw
            DNS | DN
            OS | O
            iOS | io
            Kubernetes | Kubernete
            pandas | panda
            SaaS | Saa
            news | new
            lens | len
            basis | basi
            C | C++
            C | C#
            C++ | C#
            O(n) | O(n^2)
            O(1) | O(n)
            GPT-3 | GPT-4
            GPT-3.5 | GPT-35
            TLS 1.2 | TLS 1.3
            L1 | L2
            model | mode
            models | modes
            precision | precise
            training | trainer
            training | train
            fine tuning | tuning
            foundation model | foundation
            foundation model | model foundation
            foundation model | foundational model
            tokenizer | tokenization
            regression | regressor
            generative | generation
            supervised learning | unsupervised learning
            encoder | decoder
            bus | bu
            virus | viru
            focus | focu
            status | statu
            loss | los
            gas | ga
            economics | economic
            physics | physic
            species | specie
            address | addres
            HTTP | HTTPS
            ROC | ROCK
            kind of a | kind of b
            機械学習 | 機械
            データ | データベース
            resume | resumes that
            recall | re
            IoT | IoTA
            chain of thought | train of thought
            S3 | S
            EC2 | ECS
            ECS | EC
            weights, biases | weights biases
            RAG | RA
            x-axis | y-axis
            Ångström | Angst
            """;

    @Test
    void spellingsOfOneTermShareAKey() {
        List<String[]> pairs = pairs(SAME);
        for (String[] pair : pairs) {
            assertEquals(TermKey.of(pair[0]), TermKey.of(pair[1]), pair[0] + " | " + pair[1]);
        }
        assertEquals(67, pairs.size());
    }

    @Test
    void otherTermsHaveOtherKeys() {
        List<String[]> pairs = pairs(APART);
        for (String[] pair : pairs) {
            assertNotEquals(TermKey.of(pair[0]), TermKey.of(pair[1]), pair[0] + " | " + pair[1]);
        }
        assertEquals(64, pairs.size());
    }

    @Test
    void derivedFormsShareAVariant() {
        assertEquals(variant("foundational model"), variant("foundation models"));
        assertEquals(variant("fine tuned model"), variant("fine-tuning models"));
        assertNotEquals(variant("generative model"), variant("generation model"));
    }

    @Test
    void whatHoldsNoWordHasAnEmptyKey() {
        for (String nothing : List.of("", " ", "--", "***", "…", "🙂")) {
            assertEquals(true, TermKey.of(nothing).isEmpty(), nothing);
        }
        assertFalse(TermKey.of("the").isEmpty());
    }

    @Test
    void loneSurrogatesAreAccepted() {
        assertEquals(
                TermKey.of("x y").value().length(),
                TermKey.of("x\uD83D y").value().replace(",", "").length());
        assertFalse(TermKey.of("\uDC00x").isEmpty());
    }

    private static TermKey variant(String label) {
        return TermKey.of(Words.of(label), KeyForm.VARIANT);
    }

    private static List<String[]> pairs(String table) {
        return table.lines()
                .map(line -> line.replace("\\n", "\n").split(" \\| "))
                .toList();
    }
}
