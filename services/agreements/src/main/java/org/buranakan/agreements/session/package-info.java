@NullMarked
package org.buranakan.agreements.session;

import org.jspecify.annotations.NullMarked;
