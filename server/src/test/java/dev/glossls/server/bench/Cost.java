package dev.glossls.server.bench;

/** What something takes, and the least that it can take, measured by turns. */
record Cost(Times own, Times floor) {
    double medianRatio() {
        return own.median() / floor.median();
    }

    double p99Ratio() {
        return own.p99() / floor.p99();
    }
}
