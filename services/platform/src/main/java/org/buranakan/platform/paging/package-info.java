@NullMarked
package org.buranakan.platform.paging;

import org.jspecify.annotations.NullMarked;
