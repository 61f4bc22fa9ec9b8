@NullMarked
package org.buranakan.platform.inbox;

import org.jspecify.annotations.NullMarked;
