package dev.glossls.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RespellingTest {
    @Test
    void theNumberIsKept() {
        check("tide pools", "tide pool", "rock basin", "rock basins");
        check("tide pool", "tide pool", "rock basin", "rock basin");
        check("policies", "policy", "rule", "rules");
        check("rules", "rule", "policy", "policies");
        check("boxes", "box", "day", "days");
        check("LLMs", "LLM", "SLM", "SLMs");
        check("embedding", "embeddings", "dense vectors", "dense vector");
        check("embeddings", "embeddings", "dense vectors", "dense vectors");
        check("tide pools", "tide pool", "rock basins", "rock basins");
        check("bias", "bias", "lens", "lens");
    }

    @Test
    void thePossessiveIsKept() {
        check("tide pool's", "tide pool", "basin", "basin's");
        check("Tide Pool’s", "tide pool", "rock basin", "Rock Basin’s");
    }

    @Test
    void theCaseIsKept() {
        check("Tide pool", "tide pool", "rock basin", "Rock basin");
        check("tide pool", "Tide pool", "Rock basin", "rock basin");
        check("Tide pool", "Tide pool", "rock basin", "Rock basin");
        check("tide pool", "tide pool", "Rock basin", "rock basin");
        check("Tide pool", "tide pool", "Tide Pool", "Tide Pool");
        check("tide pools", "tide pool", "Tide Pool", "Tide Pools");
        check("Tide Pool", "tide pool", "rock basin", "Rock Basin");
        check("tide pool", "Tide Pool", "Rock Basin", "rock basin");
        check("Tide pool", "Tide Pool", "Rock Basin", "Rock basin");
        check("TIDE POOL", "tide pool", "rock basin", "ROCK BASIN");
        check("Tide", "tide", "ebb", "Ebb");
    }

    @Test
    void capitalsThatBelongToANameStay() {
        check("tide pool", "Tide pool", "NASA pool", "NASA pool");
        check("llm", "LLM", "SLM", "SLM");
        check("LLM", "LLM", "small model", "small model");
        check("Tide pool", "tide pool", "iPhone basin", "iPhone basin");
        check("tide pool", "Tide pool", "P-value", "P-value");
    }

    @Test
    void jointsAreKept() {
        check("tide-pool", "tide pool", "rock basin", "rock-basin");
        check("tide_pool", "tide pool", "rock basin", "rock_basin");
        check("tidePool", "tide pool", "rock basin", "rockBasin");
        check("TidePools", "tide pool", "rock basin", "RockBasins");
        check("fine tuning", "fine-tuning", "re-training", "re training");
        check("fine-tuning", "fine-tuning", "re-training", "re-training");
        check("tidepool", "tide pool", "rock basin", "rock basin");
        check("tide pool", "tide pool", "rock/basin", "rock/basin");
    }

    @Test
    void otherScriptsAreWrittenAsTheyAre() {
        check("潮だまり", "潮だまり", "岩の池", "岩の池");
        check("Ébauche", "ébauche", "esquisse", "Esquisse");
    }

    private static void check(String written, String old, String name, String expected) {
        assertEquals(expected, new Respelling(written, old).of(name), written + " <- " + name);
    }
}
