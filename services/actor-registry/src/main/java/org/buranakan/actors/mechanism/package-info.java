@NullMarked
package org.buranakan.actors.mechanism;

import org.jspecify.annotations.NullMarked;
