/** Who calls, and what the table of authority gives to whom. */
@NullMarked
@FilterDef(
    name = Reach.FILTER,
    parameters = @ParamDef(name = "provinces", type = String.class),
    applyToLoadByKey = true)
package org.buranakan.platform.caller;

import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.NullMarked;
