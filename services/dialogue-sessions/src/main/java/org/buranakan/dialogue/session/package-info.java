@NullMarked
package org.buranakan.dialogue.session;

import org.jspecify.annotations.NullMarked;
