/** All codes with which the suite refuses, as contracts/problems.json publishes them. */
@NullMarked
package org.buranakan.journey.problems;

import org.jspecify.annotations.NullMarked;
