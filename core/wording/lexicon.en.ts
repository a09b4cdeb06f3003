import type { Lexicon } from './tags.ts';

/**
 * The English words the check knows, ours and written for this product.
 *
 * How to read it: words are separated by blanks, `_` is the blank inside a phrase. Regular forms (launches, launched,
 * launching) are found by themselves; irregular ones are listed. A word may stand in several lists.
 */
export const ENGLISH: Lexicon = {
  raise:
    'increase grow grew grown raise rise rose lift boost expand double triple accelerate speed_up extend widen scale climb up broaden bring_up ramp_up elevate maximise maximize improvement growth deepen',
  lower:
    'reduce decrease lower cut drop shrink shorten halve trim fall fell minimise minimize slash eliminate decline bring_down drive_down keep_down curb prevent reduction down lose',
  improve:
    'improve enhance optimise optimize refine polish streamline strengthen tidy clean_up modernise modernize revamp simplify upgrade reinforce sharpen overhaul stabilise stabilize better standardise standardize',
  ship: 'launch release publish deploy ship roll_out go_live went_live live issue open hand_over submit deliver introduce install distribute hand',
  seal: 'certify accredit approve accept sign_off ratify register patent appoint retire decommission shut_down switch_off deprecate remove replace migrate move relocate merge pass file archive',
  win: 'win won land close sell sold acquire attract earn secure sign sign_up convert generate gain capture bring_in collect recover retain renew save receive get got book add obtain raise',
  staff: 'hire recruit train staff fill bring_on teach certify accredit onboard',
  make: 'build built create develop produce set_up design establish write wrote written draft record film prepare make made implement define compile plan construct formulate document map automate configure settle_on redesign work_out turn_out plant paint renovate refurbish assemble translate digitise digitize catalogue transcribe edit sew bake harvest erect lay equip supply port refactor rewrite provision curate collate insulate restock',
  finish: 'complete finish conclude wrap_up finalise finalize execute done',
  reach: 'reach attain achieve hit exceed surpass meet get_to score cross beat answer resolve solve serve',
  keep: 'maintain keep kept sustain hold_at remain stay preserve protect ensure',
  become: 'become became be_regarded_as be_known_as be_recognised_as be_named rank featured listed shortlisted',
  act: 'hold host run organise organize conduct visit call phone email attend meet_with interview survey review discuss support assist help monitor track follow_up research investigate analyse analyze study evaluate assess audit test share communicate send sent contact pitch present give speak join participate read watch listen cycle swim walk ride exercise arrange facilitate check inspect talk mentor spend label cheer shortlist post go make_call canvass chair coach counsel gather knock_on lobby meditate negotiate observe patrol practise practice rehearse scout shadow stretch tour tweet jog brainstorm benchmark poll reach_out chat debrief hand_out stage walk_through',
  loose:
    'clarify align keep_an_eye_on work_on work_with look_into try consider think_about address tackle drive push focus_on foster promote encourage support contribute continue strive aim leverage engage explore learn start begin kick_off coordinate collaborate invest_in manage',
  turn: 'change turn shift reshape redefine reinvent unlock prove own inspire delight stop enter spread enable empower revive restore make_sure connect show be feel transform earn give',

  gauge:
    'rate ratio share revenue sale income profit margin turnover nps csat score rating index satisfaction retention conversion engagement adoption usage uptime availability throughput capacity accuracy coverage yield utilisation utilization productivity output volume traffic visitor session click download install signup subscriber follower member reader user customer client buyer donor guest listener partner lead deal contract mrr arr gmv roi dau mau funding frequency speed reply referral market_share attendance value weight distance runway pickup volunteer saving size occupancy donation enrolment enrollment graduation survival footfall booking order view impression like star ranking pass_rate tonnage uptake penetration participation pipeline cash_flow ebitda valuation deposit household patient tenant pupil student shopper diner passenger rider fan viewer player backer sponsor investor pass_mark',
  burden:
    'churn attrition cost expense spend spending time lead_time cycle_time wait delay latency duration error mistake bug defect incident outage downtime failure complaint return refund rework scrap waste debt backlog ticket escalation injury injuries accident absence no_show loss leak cancellation crash vulnerability emission damage overtime cac mttr turnaround violation drop_off rollback finding consumption fault infection readmission mortality queue lateness absenteeism shortage stockout spoilage theft shrinkage dropout abandonment unsubscribe dispute penalty arrears carbon co2 sick_day breach deficit breakdown reject recall',
  quality:
    'ability skill capability capabilities competence awareness culture climate habit mindset standing position brand reputation image experience relationship collaboration communication transparency visibility security stability reliability resilience efficiency service_level quality morale trust loyalty safety performance presence innovation community leader leadership advantage satisfaction workplace machine health discipline bet',
  document:
    'runbook report playbook deck charter policy policies guideline handbook manual paper specification spec roadmap memo checklist template wiki wiki_entry guide overview walkthrough documentation standard case_study procedure plan strategy',
  thing:
    'page module feature version release app website site portal dashboard prototype mvp video episode podcast article blog_post column essay course integration api service tool platform system shop store branch office scheme program campaign newsletter product process warehouse line library content material kit form station machine build map',
  event:
    'call meeting workshop visit webinar seminar conference meetup interview demo fair event hackathon talk email mail letter survey questionnaire review retrospective outing activity hour one_on_one fest',
  people:
    'people person staff employee engineer developer designer manager hire agent nurse teacher driver welder analyst volunteer intern candidate team_member operator technician specialist director head headcount adjuster position vacancy supervisor representative crew team',
  proof:
    'certification certificate accreditation licence license permit patent award prize letter_of_intent clearance diploma degree visa approval',
  vague:
    'better best good great nice near excellent excellence outstanding superior optimal ideal effective efficient seamless smooth easy simple intuitive friendly modern robust scalable flexible agile innovative cutting_edge state_of_the_art world_class best_in_class high_quality top_notch professional strategic key important critical major significant substantial considerable meaningful relevant appropriate adequate sufficient suitable proper reasonable sensible timely quick fast rapid swift regular frequent various several many some few more high less enough strong solid healthy clear well broad comprehensive holistic thorough proactive active engaging informed impactful valuable useful helpful reliable stable sustainable exciting amazing attractive compelling happy motivated successful bold huge dramatic visible noticeable consistent continuous constant ongoing close believe evidence_based audit_ready rapport expert lean mature leading lead next_level as_possible where_possible as_needed competitive vibrant transparent responsive powerful elegant pleasant premium unique dynamic future_proof cost_effective cherished respected skilled satisfied big large smart clean calm safe long_term positive high_performing right correct decent acceptable basical mostly roughly mainly rich tangible warm inspiring state_of_art low_cost worthwhile fresh delightful remarkable notable tremendous massive drastic marked renowned trusted credible ambitious frictionless hassle_free intelligent advanced sophisticated cohesive balanced prompt steady gradual continual flawless perfect polished satisfactory tighter closer deeper numerous genuine adequately user_friendly well_known inclusive welcoming coherent crucial essential vital minimal vivid lively fun stunning superb fantastic terrific',
  hasty:
    'asap as_soon_as_possible soon sooner in_due_course in_the_near_future shortly right_away immediate when_possible over_time eventual',
  accepted:
    'operational accepted_by approved_by signed_off sign_off acceptance releasable production_ready shippable accredited used_by validated verified in_production in_use by_the_due_date on_schedule on_time',
  routine: 'preserve maintain keep continue uphold business_as_usual daily_operation day_to_day routine remain',
  wish: 'hope i_hope we_hope i_want we_want hopefully would_like ideally we_should maybe',
  whole: 'end_to_end overall company_wide whole cross_team cross_functional cross_department customer total shared',
  part: 'our_team our_department own_team single_department my_team our_own_team',
  learning:
    'experiment hypothesis hypotheses pilot prototype mvp learn validate lesson skill capability certified retrospective',
  plain:
    'lead_time best_before api_key key_result major_incident stable_release lead_editor lead_engineer market_share no_more_than not_more_than no_less_than not_less_than no_fewer_than less_than fewer_than more_than higher_than lower_than better_than greater_than as_well_as top_three open_source first_aid help_desk cost_per_lead',
  from: 'from up_from down_from',
  to: 'to into towards toward → -> => ⇒ ➜ -->',
  by: 'by through via with using thanks_to by_means_of',
  least:
    'at_least no_less_than not_less_than no_fewer_than minimum min or_more or_above or_higher and_up ≥ >= not_below upwards_of',
  over: 'more_than over above higher_than greater_than exceeding exceed beyond > in_excess_of',
  most: 'at_most no_more_than not_more_than up_to within maximum max or_less or_fewer or_below ≤ <= capped_at in_under',
  under: 'less_than fewer_than below under lower_than < smaller_than',
  now: 'currently current today now baseline previously was were',
  against:
    'last_year last_quarter last_month year_over_year yoy year_on_year mom qoq vs versus compared_to compared_with relative_to baseline current_level',
  all: 'all every each everyone everybody both anyone any entire nobody no_one',
  none: 'zero no without nil',
  often:
    'weekly daily nightly monthly hourly biweekly quarterly twice every_day every_week every_month every_night every_quarter each_day each_week per_week per_month per_day per_quarter a_week a_day a_month a_year',
  named:
    'iso tls ssl soc pci dss http version phase tier level type class sev severity priority generation chapter section windows ios android python java industry area zone wave table layer series gate route building unit step grade',
  and: 'and or & so_that then while plus but',
  be: 'is are be been being has have had can will gets does needs know knows lives works use understands see trust feel believes',
  stop: 'a an the of in on at for our my their its his her your this that these it we i they as who where when how why what also new not than there own one out off per about after before during until between among across us so which only do does did',
};
