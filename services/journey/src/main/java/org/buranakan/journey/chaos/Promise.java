package org.buranakan.journey.chaos;

/** What an acknowledgement says: the aggregate has this version, and whoever listens is told. */
record Promise(Aggregate aggregate, long version, String command) {}
