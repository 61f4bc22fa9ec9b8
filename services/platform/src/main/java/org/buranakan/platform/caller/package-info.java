@NullMarked
package org.buranakan.platform.caller;

import org.jspecify.annotations.NullMarked;
