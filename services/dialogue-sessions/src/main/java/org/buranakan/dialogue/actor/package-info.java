@NullMarked
package org.buranakan.dialogue.actor;

import org.jspecify.annotations.NullMarked;
