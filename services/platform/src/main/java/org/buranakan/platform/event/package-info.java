@NullMarked
package org.buranakan.platform.event;

import org.jspecify.annotations.NullMarked;
