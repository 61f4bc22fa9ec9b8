@NullMarked
package org.buranakan.platform.rest;

import org.jspecify.annotations.NullMarked;
