import type { Lexicon } from './tags.ts';

/**
 * The English words the check knows, ours and written for this product.
 *
 * How to read it: words are separated by blanks, `_` is the blank inside a phrase. Regular forms (launches, launched,
 * launching) are found by themselves; irregular ones are listed. A word may stand in several lists. Words that an
 * ending gives away (reliability, quickly, simplify) are not listed: see `endings.ts`.
 */
export const ENGLISH: Lexicon = {
  raise:
    'increase grow grew grown raise rise rose lift boost expand double triple accelerate speed_up extend widen broaden deepen lengthen heighten scale climb up bring_up ramp_up elevate improvement growth surge',
  lower:
    'reduce decrease lower cut drop shrink shorten halve trim fall fell slash eliminate decline down bring_down drive_down keep_down pay_down curb lessen prevent reduction lose',
  improve:
    'improve enhance refine polish streamline strengthen tidy clean_up revamp upgrade reinforce sharpen tighten overhaul better smooth_out rework',
  ship: 'launch release publish deploy ship roll_out go_live went_live live issue open hand_over submit deliver introduce install distribute hand accredit certify verify approve accept sign_off ratify register patent appoint retire decommission commission shut_down shut switch deprecate remove replace migrate move relocate merge pass file archive obtain close sunset renew enable switched_off countersign',
  win: 'win won land sell sold acquire attract earn secure sign sign_up convert generate gain capture bring_in collect recover retain save receive get got book add raise refer',
  staff: 'hire recruit train staff fill certify bring_on onboard cross_train',
  make: 'build built create develop produce set_up design establish write wrote written draft record film prepare make made implement compile plan construct formulate document map automate configure redesign work_out turn_out plant paint renovate refurbish assemble translate catalogue transcribe edit lay equip supply port refactor rewrite provision restock rebuild repair fix label select choose pick name define agree settle_on give put digitise digitize identify revise sort_out',
  finish: 'complete finish finalise finalize conclude wrap_up execute done',
  reach:
    'reach attain achieve hit exceed surpass meet get_to score cross beat answer resolve solve serve use respond stay rate',
  keep: 'maintain keep kept sustain hold_at remain preserve protect ensure',
  become: 'become became be_regarded_as be_known_as be_named rank get_listed featured shortlisted',
  act: 'hold host run conduct visit call phone email attend meet_with interview survey review discuss help audit test trial share send sent contact pitch present speak join participate read watch listen cycle swim walk ride exercise check inspect talk mentor spend cheer shortlist post go chair coach counsel gather lobby negotiate renegotiate observe patrol practise practice rehearse scout shadow tour jog brainstorm benchmark chat debrief hand_out stage teach lecture advise ask reply bid apply experiment pilot reach_out knock monitor track study analyse analyze evaluate assess arrange canvass spread organise organize advertise notify publicise publicize',
  loose:
    'try continue align look_into look_at consider think_about tackle drive push focus_on foster promote encourage support leverage engage explore learn start begin kick_off coordinate collaborate invest_in manage investigate understand figure_out facilitate work_on research communicate consult contribute strive aim address follow_up follow_up_on liaise prioritise prioritize assist cooperate champion nurture advance progress pursue rethink revisit make_sure work_towards attempt sync chase keep_chasing chip_away chipping_away keep_an_eye_on continue_the_dialogue',
  turn: 'change turn shift reshape redefine reinvent unlock prove own inspire delight stop enter empower revive restore connect show feel transform',

  gauge:
    'rate ratio share revenue sale income profit margin turnover nps csat score rating index satisfaction retention conversion engagement adoption usage uptime throughput capacity accuracy coverage yield utilisation utilization output volume traffic visitor session click download install signup subscriber follower member reader user customer client buyer donor guest listener partner lead deal contract mrr arr gmv roi dau mau funding frequency speed reply referral market_share attendance value weight distance runway pickup volunteer saving size occupancy donation enrolment enrollment graduation survival footfall booking order view like star ranking tonnage uptake penetration participation pipeline cash_flow ebitda valuation deposit household patient tenant pupil student shopper diner passenger rider fan viewer player backer sponsor investor grower landlord family velocity loyalty renewal recall click_through average avg mean median',
  burden:
    'churn attrition cost expense spend spending time lead_time wait delay latency duration error mistake bug defect incident outage downtime failure complaint return refund rework scrap waste debt backlog ticket escalation injury injuries accident absence no_show loss losses leak cancellation crash emission damage overtime cac mttr turnaround violation drop_off rollback finding consumption fault infection readmission mortality queue lateness bill fee theft arrears leaver unsubscribe energy water',
  quality:
    'reputation image relationship collaboration communication security service_level quality morale trust safety performance presence innovation community culture leadership advantage workplace health discipline awareness skill habit climate experience understanding satisfied',
  document:
    'runbook report playbook deck charter policy policies guideline handbook manual paper specification spec roadmap memo checklist template wiki guide walkthrough documentation docs standard case_study procedure plan strategy article essay rfc page list brochure story framework pack agreement opinion glossary inventory scorecard battlecard',
  thing:
    'module feature version release app website site portal dashboard prototype mvp video episode podcast post column course integration api service tool platform system shop store branch office scheme program programme campaign newsletter product process warehouse library content material kit form station machine map cluster server room building lab line desk account role table sample rig exhibit',
  event:
    'call meeting workshop visit webinar seminar conference meetup interview demo fair event hackathon talk email mail letter survey questionnaire review retrospective outing hour one_on_one fest class session audit training drill dinner party trip test tasting walk huddle exercise standup conversation learn',
  people:
    'people person staff employee engineer developer designer manager agent nurse teacher driver welder analyst intern candidate team_member operator technician specialist director head headcount adjuster position vacancy supervisor representative crew team caretaker apprentice new_joiner joiner leads',
  proof:
    'certification certificate accreditation licence license permit award prize clearance diploma degree visa approval',
  vague:
    'better best good great nice excellent outstanding superior optimal ideal efficient seamless smooth easy simple intuitive friendly modern robust agile world_class high_quality top_notch professional strategic key important significant relevant appropriate adequate sufficient proper quick fast rapid swift regular frequent various several many some few more high enough strong solid clear well broad holistic thorough engaging informed consistent constant ongoing evidence_based data_driven audit_ready rapport expert lean mature next_level as_possible where_possible as_needed vibrant transparent elegant pleasant unique dynamic cherished skilled big large smart clean calm safe positive high_performing decent basic mostly roughly warm rich fresh compelling motivated happy renowned frictionless intelligent advanced sophisticated steady flawless perfect closer deeper nearer user_friendly up_to_date welcoming state_of_the_art cutting_edge excellence alignment empathy hugely substantial major stable visible less fewer right polite prompt hard bold fair thriving inspiring exciting amazing convincing unmatched dedicated deep tight fantastic brilliant vivid sound accurate concrete realistic deeply truly fully_fledged early_stage best_possible best_in_class first_class first_rate high_value fit_for_purpose hassle_free customer_centric user_centric lightweight usual healthy continuous proactively pro_actively secure up_and_running top_of_mind feel_heard resilience quick_win under_control synergies synergy most_of',
  hasty:
    'asap as_soon_as_possible soon sooner in_due_course in_the_near_future shortly right_away when_possible over_time',
  accepted:
    'operational accepted_by approved_by signed_off sign_off acceptance releasable production_ready accredited used_by validated verified in_production in_use by_the_due_date on_schedule on_time certified signed approved ready_for blessed_by in_place public in_prod exists exist open_to',
  routine: 'preserve maintain keep continue uphold business_as_usual daily_operation day_to_day routine remain',
  wish: 'hope i_hope we_hope i_want we_want hopefully would_like ideally we_should maybe',
  whole: 'end_to_end overall company_wide whole cross_team cross_functional cross_department customer total shared',
  part: 'our_team our_department own_team single_department my_team our_own_team',
  learning:
    'experiment hypothesis hypotheses pilot prototype mvp learn validate lesson skill capability certified retrospective',
  plain:
    'lead_time best_before key_result major_incident stable_release lead_editor lead_engineer market_share no_more_than not_more_than no_less_than not_less_than no_fewer_than less_than fewer_than more_than higher_than lower_than better_than greater_than as_well_as top_three open_source first_aid help_desk cost_per_lead near_miss month_end_close table variable executive native initiative incentive objective deliverable vegetable cable previous archive renewable receivable payable billable family assembly early daily weekly monthly quarterly hourly nightly yearly annually only directly supply apply supplier july internally externally automatically manually digitally online newly locally technical_debt available five drive receive repetitive adhesive serious_incident relative interactive active disabled unable survive avoidable actually directive wells prospective',
  from: 'from up_from down_from instead_of',
  to: 'to into towards toward → -> => ⇒ ➜ --> ↑ ↓',
  by: 'by through via with using thanks_to by_means_of w',
  least:
    'at_least no_less_than not_less_than no_fewer_than minimum min or_more or_above or_higher and_up ≥ >= not_below upwards_of',
  over: 'more_than over above higher_than greater_than exceeding exceed beyond > in_excess_of',
  most: 'at_most no_more_than not_more_than no_higher_than no_later_than up_to within maximum max or_less or_fewer or_lower or_below ≤ <= capped_at in_under =<',
  under: 'less_than fewer_than below under lower_than < smaller_than',
  now: 'currently current today now baseline previously was were ly',
  against:
    'last_year last_yr last_quarter last_month last_season year_over_year yoy year_on_year mom qoq vs versus compared_to compared_with relative_to baseline current_level',
  all: 'all every each everyone everybody both anyone any entire nobody no_one whole',
  none: 'zero no without nil none',
  often:
    'weekly daily nightly monthly hourly biweekly quarterly twice every_day every_week every_month every_night every_quarter each_day each_week per_week per_month per_day per_quarter a_week a_day a_month a_year once every_shift every_morning every_evening every_sprint every_monday every_tuesday every_wednesday every_thursday every_friday every_mon every_tue every_wed every_thu every_fri wk every_other',
  named:
    'iso tls ssl soc pci dss http version phase tier level type class sev severity priority generation chapter section windows ios android python java industry area zone wave table layer series gate route building unit step grade line postgres hall',
  and: 'and or & so_that then while plus but',
  be: 'is are be been being has have had can will gets does needs know knows lives works understands see trust believes say says rate',
  stop: 'a an the of in on at for our my their its his her your this that these it we i they as who where when how why what also new not than there out off per about after before during until between among across us so which do did',
};
