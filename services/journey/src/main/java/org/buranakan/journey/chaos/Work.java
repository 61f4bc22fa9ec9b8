package org.buranakan.journey.chaos;

/**
 * A story that is told again and again, each time anew. It ends early where an answer is missing.
 */
interface Work {
  void tell();
}
