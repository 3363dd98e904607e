// placeholder until this target's first type lands
