@NullMarked
package org.buranakan.kpis.indicator;

import org.jspecify.annotations.NullMarked;
