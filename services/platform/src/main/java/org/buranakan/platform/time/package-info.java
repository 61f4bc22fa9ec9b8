@NullMarked
package org.buranakan.platform.time;

import org.jspecify.annotations.NullMarked;
