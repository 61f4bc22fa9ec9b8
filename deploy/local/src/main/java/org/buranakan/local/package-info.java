/** The real parts that tests run on, and the suite that deploy/up starts from them. */
@NullMarked
package org.buranakan.local;

import org.jspecify.annotations.NullMarked;
