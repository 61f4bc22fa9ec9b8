/** What a call meets before it is routed: at most so much, in a form that means one thing. */
@NullMarked
package org.buranakan.platform.edge;

import org.jspecify.annotations.NullMarked;
