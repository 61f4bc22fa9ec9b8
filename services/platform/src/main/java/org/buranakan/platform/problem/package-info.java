@NullMarked
package org.buranakan.platform.problem;

import org.jspecify.annotations.NullMarked;
