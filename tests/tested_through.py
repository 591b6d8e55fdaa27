"""Modules without a test file of their own, by the tests that show what they do.

A module `a/b.py` counts as tested by `tests/a/test_b.py`. One that is not here and has no such file
fails `tests/test_architecture.py`: write the file, or add the module here.
"""

from __future__ import annotations

TESTED_THROUGH: dict[str, str] = {
    "end_to_end/test_alt_letters.py": "app.window.focus.alt_letters",
    "end_to_end/test_changed_shortcuts.py": """
        app.settings.shortcut_settings ui.settings.shortcut_rows
        ui.text.key_text""",
    "viewmodels/shortcuts/test_shortcuts.py": "viewmodels.shortcuts.needed_keys",
    "ui/editors/dates/test_calendar.py": """
        ui.editors.dates.calendar_popover ui.editors.dates.date_editors
        ui.editors.dates.month_painting ui.editors.dates.month_view""",
    "ui/connections/parts/test_faulty_field.py": "viewmodels.connections.faulty_entry",
    "viewmodels/test_phone_library.py": "ui.contact.cards.phone_rows",
    "end_to_end/test_contact_in_view.py": "app.window.tabs.contact_in_view",
    "end_to_end/test_copying.py": "app.window.exchange.copy_actions",
    "end_to_end/test_undo_of_saves.py": """
        ui.history.undo_popover viewmodels.history.undo_preview""",
    "viewmodels/saving/test_save_undo.py": """
        viewmodels.history.saves.undone_saves viewmodels.messages.receipts.undo_texts""",
    "end_to_end/test_locked_keyring.py": """
        app.window.keyring.locked_keyring ui.pages.locked_card""",
    "end_to_end/test_open_results.py": """
        app.window.saving.open_result viewmodels.messages.receipts.receipt_titles
        viewmodels.saving.save_hold""",
    "end_to_end/test_reverting_all.py": "app.window.saving.revert_all",
    "end_to_end/test_window_stays_responsive.py": "app.window.saving.task_progress",
    "end_to_end/test_provider_page.py": "app.window.exchange.provider_page",
    "end_to_end/test_search_permission.py": "app.window.exchange.search_permission",
    "providers/test_web_page.py": "providers.rules.web_rules",
    "end_to_end/test_paste_to_fields.py": """
        app.window.exchange.paste_actions ui.pasting.paste_sheet ui.pasting.proposal_rows
        ui.pasting.pasted_text_box""",
    "viewmodels/pasting/test_pasted_text.py": """
        viewmodels.pasting.address_lines viewmodels.pasting.fact
        viewmodels.pasting.labelled_lines viewmodels.pasting.mail_header
        viewmodels.pasting.phone_numbers viewmodels.pasting.signature
        viewmodels.pasting.signature_words viewmodels.pasting.vcard_facts""",
    "end_to_end/test_nothing_found.py": """
        ui.pages.not_found_page viewmodels.contact.search.empty_search
        viewmodels.contact.search.search_workspace""",
    "end_to_end/test_side_panel.py": "ui.inspector.side_area",
    "ui/text/test_isolated_text.py": "ui.text.clipboard_cleaner",
    "end_to_end/test_panes.py": "app.window.focus.pane_navigation",
    "end_to_end/test_unread_saves.py": """
        viewmodels.contact.search.unread_saves viewmodels.history.saves.unread_saves
        viewmodels.messages.receipts.unread_save""",
    # the program as a whole
    "end_to_end/test_main_job.py": """
        app.application app.window.window_controller app.window.connection_controller
        app.window.contact_actions
        app.window.lazy_pages app.window.message_actions app.window.recent_rows
        ui.main_window.main_window ui.main_window.busy_bar ui.main_window.environment_strip
        ui.contact.contact_page ui.contact.contact_header
        ui.contact.save_sheets ui.saving.change_list ui.surfaces.bordered_bar
        viewmodels.contact.workspace viewmodels.contact.workspace_signals
        viewmodels.contact.workspace_state viewmodels.contact.window_view
        viewmodels.contact.open_contact viewmodels.contact.contact_state
        viewmodels.contact.lookup_names""",
    "app/test_single_instance.py": "app.exit app.startup",
    "app/self_test/test_self_test.py": """
        app.self_test.checks app.self_test.environment_checks app.self_test.outcome""",
    "end_to_end/test_field_errors.py": "viewmodels.saving.refused_values",
    "app/test_start.py": "resources app.part_loader",
    "ui/main_window/menu_bar/test_menus.py": """
        ui.main_window.menu_bar.menu_table ui.main_window.menu_bar.menu_filling
        ui.main_window.menu_bar.menu_icons ui.main_window.menu_bar.connection_menu""",
    "app/test_main.py": "__main__",
    "ui/settings/test_settings_page.py": """
        app.settings.settings_controller ui.controls.combo_box ui.settings.found_line
        ui.settings.marked_check_box ui.settings.setting_row""",
    "end_to_end/test_diagnose_command.py": "app.commands.diagnose_command",
    "end_to_end/test_crashes.py": """
        app.crash_reporting.crash_reporter app.crash_reporting.qt_log_handler
        app.crash_reporting.uncaught_exceptions ui.main_window.startup_error_dialog
        viewmodels.messages.program.crash_messages""",
    "end_to_end/test_drafts_are_kept.py": """
        app.window.closing_guard app.window.journal_controller ui.main_window.unsaved_dialog
        ui.text.name_list
        viewmodels.history.draft_autosave viewmodels.history.journal_access""",
    "end_to_end/test_restored_drafts.py": """
        app.window.saving.draft_offers viewmodels.history.draft_restorer
        viewmodels.history.drafts.draft_merging
        viewmodels.history.journal_messages
        ui.history.discard_dialog services.journal.drafts services.journal.draft_codec""",
    "end_to_end/test_restored_tabs.py": """
        viewmodels.contact.tabs.unloaded_tab viewmodels.history.tab_persistence
        ui.pages.unloaded_page services.journal.entries.open_tabs""",
    "end_to_end/test_history.py": """
        app.window.all_changes_controller ui.history.all_changes_page ui.history.history_pane
        viewmodels.history.contact_history
        viewmodels.history.save_recorder viewmodels.history.save_reversal
        viewmodels.history.saves.known_saves viewmodels.history.saves.interrupted_saves
        viewmodels.history.saves.pending_save viewmodels.history.saves.save_intent
        viewmodels.history.saves.journal_probe""",
    "end_to_end/test_history_offers.py": """
        ui.history.save_parts viewmodels.history.saves.ways_back""",
    "end_to_end/test_place_in_all_changes.py": "viewmodels.history.saves.saves_snapshot",
    "end_to_end/test_all_changes_tab.py": """
        ui.history.save_header ui.history.save_cells app.window.tabs.covered_messages""",
    "end_to_end/test_save_of_several_requests.py": "viewmodels.messages.receipts.request_lines",
    "end_to_end/test_pages_stay.py": """
        app.window.tabs.requested_view app.window.tabs.covered_view app.window.focus.escape_key""",
    "end_to_end/test_journal_upkeep.py": """
        services.journal.history.damaged_entries viewmodels.history.saves.damaged_texts
        app.window.journal_actions app.window.pin_controller ui.history.confirm_dialog
        viewmodels.history.journal_upkeep services.journal.erasing""",
    "end_to_end/test_receipts.py": """
        app.window.receipt_actions ui.history.save_details
        viewmodels.history.record_building
        viewmodels.saving.save_note""",
    "ui/palette/test_command_palette.py": "app.window.palette_controller",
    "end_to_end/test_tabs.py": """
        app.window.tabs.tab_controller app.window.tabs.tab_states
        viewmodels.contact.workspace_tabs
        viewmodels.contact.workspace_connections viewmodels.contact.open_connection
        services.connections.account
        viewmodels.contact.tabs.contact_tabs viewmodels.contact.tabs.closed_contacts
        viewmodels.contact.tabs.tab_messages""",
    "end_to_end/test_update_check.py": "app.window.update_notifier viewmodels.stored_texts",
    "end_to_end/test_diagnostics.py": """
        app.window.help_actions ui.help.diagnostics_sheet ui.help.support_page
        viewmodels.diagnostics.diagnostics_run""",
    "end_to_end/test_jumps.py": "ui.main_window.completion_lists",
    "end_to_end/test_shortcuts.py": "ui.controls.key_fallbacks",
    "end_to_end/test_place_after_save.py": "ui.contact.form_position",
    "end_to_end/test_pending_tags.py": "viewmodels.contact.typed_tags",
    "end_to_end/test_undo_round_trip.py": """
        viewmodels.contact.contact_editing viewmodels.contact.edit_commands""",
    "end_to_end/test_errors_and_advice.py": """
        viewmodels.messages.advice viewmodels.messages.field_notes
        ui.contact.row_note
        ui.editors.clean_up_button""",
    "end_to_end/test_save_does_no_harm.py": """
        ui.saving.confirmation_guard
        viewmodels.saving.save_flow viewmodels.saving.save_review viewmodels.saving.save_signals
        viewmodels.saving.save_step viewmodels.saving.save_watch
        viewmodels.messages.save_messages
        ui.saving.identity_sheet services.contacts.watch""",
    "end_to_end/test_replaced_contacts.py": """
        viewmodels.saving.unsaved_drafts
        viewmodels.contact.session_memory""",
    "app/test_data_folder.py": """
        viewmodels.messages.program.startup_messages viewmodels.messages.program.fault_messages""",
    # model
    "ui/pages/test_matches_page.py": """
        ui.pages.match_table viewmodels.contact.search.search_title""",
    "model/test_merge.py": "model.contact model.fields model.values",
    "providers/codecs/test_field_codecs.py": """
        model.field_transport providers.codecs.scalar_codecs providers.codecs.wire_forms""",
    # practice
    "practice/test_server.py": """
        practice.dispatcher practice.exchange practice.state practice.sample_contacts""",
    "practice/test_main.py": "practice.__main__",
    "practice/test_faults.py": "practice.fault_actions",
    "practice/test_behaviours.py": """
        practice.behaviours.encodings practice.behaviours.shown_values
        practice.behaviours.stored_values""",
    "practice/test_simvoly.py": "practice.field_rules practice.responses practice.update_rules",
    # providers
    "providers/rules/test_description_rules.py": """
        providers.description providers.description_table providers.operations providers.access
        providers.rules.field_rules providers.rules.operation_rules providers.rules.text_rules""",
    "providers/openapi/test_derivation.py": """
        providers.openapi.access_facts providers.openapi.contact_shape providers.openapi.endpoints
        providers.openapi.field_facts providers.openapi.field_kinds providers.openapi.find_facts
        providers.openapi.identity_facts
        providers.openapi.operation_facts providers.openapi.paging_facts
        providers.openapi.questions""",
    "ui/editors/choices/test_choice_editor.py": "ui.editors.choices.choice_box",
    "end_to_end/test_account_fields.py": "providers.account_fields.field_definitions",
    "services/contacts/test_partial_reads.py": """
        services.contacts.account_fields services.contacts.contact_decoder
        services.contacts.membership_reader""",
    "model/comparison/test_lost_keys.py": "model.comparison.sensitive_parts",
    "providers/codecs/test_contact_codec.py": "providers.codecs.update_body",
    # services
    "test_background.py": "services.errors",
    "services/connections/test_managed_settings.py": "services.connections.config_folders",
    "viewmodels/connections/test_connection_list.py": "services.connections.own_files",
    "services/contacts/test_contact_reader.py": """
        services.contacts.api.api_client""",
    "services/contacts/test_gateway_write.py": "services.contacts.gateway",
    "services/contacts/api/test_retry.py": """
        services.contacts.api.rate_limiter services.contacts.api.progress""",
    "services/contacts/test_save.py": "services.contacts.proposal",
    "services/contacts/test_receipts_are_true.py": "services.contacts.verification",
    "services/contacts/test_refused_versions.py": "services.contacts.refused_write",
    "services/contacts/test_sending.py": """
        services.contacts.save_requests""",
    "services/logs/test_program_log.py": """
        services.contacts.save_log services.logs.log_writer""",
    "services/contacts/test_errors_keep_secrets.py": "services.logs.tracebacks",
    "services/credentials/test_key_stays_secret.py": "services.credentials.authorization",
    "services/http/test_destinations.py": "services.credentials.key_destination",
    "services/diagnostics/test_network_path.py": """
        services.diagnostics.certificates services.diagnostics.network_errors
        services.diagnostics.raw_connection""",
    "services/diagnostics/test_provider_checks.py": """
        services.diagnostics.diagnostics services.diagnostics.header_checks
        services.diagnostics.results""",
    "ui/connections/test_provider_import_dialog.py": """
        ui.connections.import_question viewmodels.connections.provider_import
        services.connections.description_folder""",
    "app/commands/test_check_description_command.py": """
        app.commands.command_services app.commands.description_trial
        app.commands.interruptions services.connections.description_check
        services.diagnostics.description_walk services.diagnostics.trial_edits
        services.diagnostics.trial_findings""",
    "services/http/test_real_proxies.py": "services.http.client_factory",
    "services/http/test_error_mapping.py": "services.http.request_trace",
    "services/contacts/api/test_response_check.py": """
        services.http.response_body services.http.body_encoding""",
    "services/journal/test_recovery.py": """
        services.journal.database services.journal.journal_key services.journal.location
        services.journal.schema services.journal.status""",
    "services/journal/write_ahead_log/test_guard.py": "services.journal.write_ahead_log.frames",
    "services/journal/test_journal.py": "services.journal.opening services.journal.pending",
    "services/journal/history/test_saves.py": """
        services.journal.history.chain services.journal.history.forgetting
        services.journal.history.save_record services.journal.intents""",
    "services/redaction/test_redactor.py": """
        services.redaction.personal_data services.redaction.secret_encodings""",
    # widgets
    "ui/connections/test_connection_dialog.py": """
        ui.connections.parts.environment_choice ui.connections.parts.dialog_panes
        ui.connections.connection_form ui.connections.dialog_layout
        ui.connections.parameter_form viewmodels.connections.connection_removal
        viewmodels.connections.keyring_steps""",
    "ui/connections/test_network_form.py": """
        ui.connections.file_field ui.connections.form_row
        viewmodels.connections.proxy_passwords""",
    "ui/connections/test_key_page.py": "ui.connections.secret_field",
    "ui/contact/test_contact_form.py": """
        ui.contact.field_menu ui.contact.label_width ui.contact.field_row ui.contact.field_rows
        ui.contact.cards.fact_row ui.contact.cards.other_fields
        ui.contact.cards.section_card
        ui.editors.read_only_view ui.text.visible_text""",
    "ui/contact/cards/test_row_blocks.py": "ui.contact.cards.section_cards",
    "ui/contact/navigation/test_filter_bar.py": "ui.surfaces.gradual_reveal",
    "ui/contact/navigation/test_form_navigation.py": """
        ui.contact.navigation.scroll_tracker ui.contact.navigation.section_combo
        ui.contact.navigation.section_list ui.contact.navigation.toggle_button
        ui.contact.scrolled_form""",
    "ui/contact/navigation/test_form_view_state.py": "ui.contact.navigation.focused_control",
    "ui/contact/test_many_fields.py": "ui.contact.form_cache ui.controls.time_slicer",
    "ui/editors/test_field_editor.py": """
        ui.editors.editor_registry ui.editors.text_editors
        ui.controls.auto_height_text""",
    "ui/editors/test_map_editors.py": """
        ui.editors.add_entry_row ui.editors.value_editors""",
    "ui/editors/test_many_entries.py": "ui.editors.map_rows ui.editors.entries_editor",
    "ui/inspector/test_inspector.py": """
        ui.inspector.json_pane ui.inspector.requests_pane ui.inspector.request_view
        ui.inspector.exchange_header ui.inspector.exchange_row
        ui.inspector.flat_tab_bar providers.codecs.edited_record
        ui.controls.code_box""",
    "ui/main_window/test_find_bar.py": """
        ui.main_window.connection_picker ui.main_window.recent_completer""",
    "ui/main_window/test_message_bar.py": """
        ui.main_window.message_text
        ui.main_window.message_rows
        ui.style.tones viewmodels.messages.message""",
    "ui/main_window/test_tab_strip.py": "ui.style.icons ui.style.tab_background",
    "ui/pages/test_start_page.py": """
        ui.pages.contact_list ui.pages.first_steps ui.surfaces.centred_page
        ui.surfaces.key_hint""",
    "ui/saving/test_conflict_sheet.py": """
        ui.saving.conflict_card ui.saving.conflict_row""",
    "ui/saving/test_review_sheet.py": """
        ui.saving.change_row ui.surfaces.environment_badge ui.surfaces.expander ui.surfaces.remark
        ui.surfaces.small_badge viewmodels.saving.review_news
        ui.saving.note_form ui.saving.resending_questions""",
    "ui/surfaces/test_sheet_host.py": "ui.controls.sheet ui.controls.sheet_content.page_area",
    "end_to_end/test_values_sent_unchanged.py": "viewmodels.history.fact_persistence",
    "end_to_end/test_screen_reader.py": "ui.controls.notes ui.controls.icon_button",
    "ui/style/test_theme.py": "ui.style.app_style ui.style.colours ui.style.indicators",
    "end_to_end/test_icon_sizes.py": "ui.style.marked_controls ui.style.scaled_icons",
    "ui/connections/adding/test_add_dialog.py": """
        ui.connections.adding.provider_header ui.connections.editing_dialog
        ui.connections.parts.key_help ui.connections.parts.two_line_list""",
    "ui/contact/cards/test_card_columns.py": "ui.style.metrics",
    # texts
    "test_translation.py": """
        viewmodels.diagnostics.advice_texts viewmodels.diagnostics.check_names
        viewmodels.diagnostics.result_texts viewmodels.messages.error_texts
        viewmodels.messages.resending_texts""",
}
