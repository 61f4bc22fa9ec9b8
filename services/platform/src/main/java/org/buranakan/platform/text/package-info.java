@NullMarked
package org.buranakan.platform.text;

import org.jspecify.annotations.NullMarked;
