# tabir_embed(TARGET FILE...): compiles the files' text into TARGET, by their path from the project's root.
function(tabir_embed target)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded.cpp)
  set(writer ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/write_embedded.cmake)
  add_custom_command(
    OUTPUT ${source}
    COMMAND ${CMAKE_COMMAND} "-DOUTPUT=${source}" "-DROOT=${PROJECT_SOURCE_DIR}" "-DFILES=\"${ARGN}\"" -P ${writer}
    DEPENDS ${ARGN} ${writer}
    COMMENT "Embedding documents"
    VERBATIM)
  target_sources(${target} PRIVATE ${source})
endfunction()
