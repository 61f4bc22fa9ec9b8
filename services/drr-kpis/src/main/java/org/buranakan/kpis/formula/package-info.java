@NullMarked
package org.buranakan.kpis.formula;

import org.jspecify.annotations.NullMarked;
