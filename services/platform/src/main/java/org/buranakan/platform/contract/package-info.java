@NullMarked
package org.buranakan.platform.contract;

import org.jspecify.annotations.NullMarked;
