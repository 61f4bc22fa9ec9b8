@NullMarked
package org.buranakan.journey;

import org.jspecify.annotations.NullMarked;
