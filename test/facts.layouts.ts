/** One short document of each layout, about councils that do not exist. */

const TITLE_PAGE = `
# London Borough of Foxley
# Inspection of services for children in need of help and protection`;

/** By the id of the layout. */
export const LAYOUT_DOCUMENTS: Readonly<Record<string, string>> = {
  'monitoring-visit-2016': `== 1
    14 March 2017
    Ms Ana Reyes
    Corporate Director, Children and Young People’s Services
    Brackenford Metropolitan Borough Council
    Dear Ms Reyes
    # Monitoring visit to Brackenford children’s services
    I write with the findings of the monitoring visit to Brackenford children’s services on 21 and 22 February 2017. It was the second monitoring visit since the council was judged inadequate in June 2016. The inspectors were Tom Ridley HMI and Joy Marsh HMI.
    # Areas covered by the visit
    In these two days inspectors reviewed the progress made in the area of help and protection, with a particular focus on:
    - The quality of referrals.
    - Children who go missing.
    # Summary of findings
    - Referrals are clearer than they were.
    # Evaluation of progress
    Managers now see every case.
    Yours sincerely
    Tom Ridley
    Her Majesty’s Inspector`,
  'monitoring-visit-2018': `== 1
    28 February 2020
    Karen Holt, Director of Children’s Services
    London Borough of Foxley
    Dear Karen
    # Monitoring visit of Foxley local authority children’s services
    I write after the monitoring visit to Foxley local authority children’s services on 29 and 30 January 2020. It was the fifth monitoring visit since services were judged inadequate in November 2018. Her Majesty’s Inspectors for this visit were Ana Reyes, Nick Stone and Tom Ridley-Jones.
    # Areas covered by the visit
    Inspectors looked at the help given to care leavers, including housing.
    # Overview
    - Better, but slowly.`,
  'monitoring-visit-2022': `== 1
    5 January 2023
    Priya Hollis
    Director of Children’s Services
    Eldermoor Council
    Dear Priya
    # Monitoring visit to Eldermoor children’s services
    I write after the monitoring visit to Eldermoor children’s services on 30 November and 1 December 2022. This is the sixth and final monitoring visit since the council was judged inadequate in September 2020. His Majesty’s Inspectors for this visit were Ana Reyes and Russell Stone.
    # Areas covered by the visit
    Inspectors had a particular focus on:
    - The front door.
    - Thresholds.
    # Headline findings
    Families now get help sooner.
    Yours sincerely
    Russell Stone
    His Majesty’s Inspector`,
  'focused-visit-2018': `== 1
    11 July 2023
    Mr Paul Hart
    Interim Director of Children’s Services
    Eldermoor Council
    Dear Mr Hart
    # Focused visit to Eldermoor children’s services
    These are the findings of the focused visit to Eldermoor Council on 12 June and 13 June 2023. The inspectors were Tracey Hill, His Majesty’s Inspector, and Lisa Winter, His Majesty’s Inspector.
    Inspectors looked at the local authority’s arrangements for disabled children.
    # Overview
    Children are seen by people they know.
    # Area for priority action
    - Visits must happen on time.
    # What needs to improve in this area of social work practice
    - Supervision.
    Yours sincerely
    Tracey Hill
    His Majesty’s Inspector`,
  'assurance-visit-2020': `== 1
    9 December 2020
    Mr Stuart Cole
    Director of Children’s Services, Brackenford County Council
    Dear Stuart
    # Focused visit to Brackenford children’s services
    These are the findings of a focused visit to Brackenford children’s services on 3 and 4 November 2020, made by video because of the COVID-19 pandemic. Her Majesty’s Inspectors for this visit were Ana Reyes and Tom Ridley.
    # Headline findings
    Staff kept in touch with families.
    # What needs to improve in relation to children in care
    - Contact with brothers and sisters.`,
  'ilacs-2018': `== 1
    # Ashmere County Council
    # Inspection of children’s social care services
    # Inspection dates: 29 October 2018 to 9 November 2018
    | Lead inspector: | Jenny -ellen Marsh Her Majesty’s Inspector
    | Judgement | Grade
    | The impact of leaders on social work practice | Good
    | The experiences and progress of children who need help and protection | Requires improvement
    | The experiences and progress of children in care and care leavers | Outstanding
    | Overall effectiveness | Good`,
  'ilacs-2023': `== 1
    # Inspection of Ashmere local authority children’s services
    Inspection dates: 8 to 12 July 2024
    Lead inspector: Máire O’ Donnell, His Majesty’s Inspector
    | Judgement | Grade
    | The impact of leaders on social work practice | Good
    | The experiences and progress of children who need help and protection | Good
    | The experiences and progress of children in care | Requires improvement to be good
    | The experiences and progress of children care leavers | Inadequate
    | Overall effectiveness | Good`,
  'ilacs-2026': `== 1
    # Inspection of the Royal Borough of Eldermoor children’s services
    Inspection dates: 24 April to 5 May 2026
    Lead inspector: Ana Reyes, His Majesty’s Inspector
    | Judgement | Grade
    | Good | The impact of leaders on practice with children and families
    | The experiences and progress of children who need help and protection | Not judged
    | The experiences and progress of children in care |
    | Requires improvement to be good
    The experiences and progress of care leavers Outstanding`,
  'sif-2013': `== 1${TITLE_PAGE}
    # Inspection date: 24 November – 16 December
    # Report published: 6 February 2015
    # The overall judgement is that children’s services require improvement
    | 1. Children who need help and protection | Requires Improvement
    | 2. Children looked after and achieving permanence | Good
    | 2.2 Adoption performance | Good
    | 2.2 Experiences and progress of Care Leavers | Inadequate
    | 3. Leadership, management and governance | Requires Improvement
    The effectiveness of the Local Safeguarding Children Board (LSCB) is good.
    == 4
    # What does the local authority need to improve?
    # Priority and immediate action
    There are no priority or immediate actions.
    == 40
    # The inspection team
    Lead inspector: Ana Reyes
    Deputy lead inspector: Tom Ridley HMI
    Team inspectors: Joy Marsh HMI, HMI Susan Peel, Nick Stone (OI) Paul Hart (AI) and Dominic Porter- Wells
    Senior data analyst: Kim Lake
    Quality assurance manager: Lynn Field SHMI Any complaints about the inspection`,
  'sif-2015': `== 1${TITLE_PAGE.replace('Inspection of', 'Re-inspection of')}
    # Inspection date: 27 February 2018 to 22 March 2018
    # Report published: 21 May 2018
    # Children’s services in the London Borough of Foxley are
    # inadequate
    | 1. Children who need help and protection | Inadequate
    | 2. Children looked after and achieving permanence | Inadequate
    | | 2.1 Adoption performance | Good
    | | 2.2 Experiences and progress of care leavers | Good
    | 3. Leadership, management and governance | Inadequate
    == 2
    # Executive summary
    Too many children wait.
    # Recommendations
    - Visit children sooner.
    == 5
    # Previous Ofsted inspections
    - Overall effectiveness: good
    - Leadership, management and governance: good
    == 30
    # The Local Safeguarding Children Board requires improvement
    # The inspection team
    Lead inspector: Ana Reyes HMI`,
  'arrangements-2011': `== 1
    # Inspection of looked after children services
    # Brackenford Council
    # Inspection dates: 15-19 July 2013
    # Reporting inspector Sarah Peel HMI
    Published: 23 August 2013
    == 4
    All inspection judgements are made using the following four point scale.
    == 26
    # Record of main findings
    | Overall effectiveness | Inadequate Grade 4
    | Capacity to improve | Adequate Grade 3
    | Leadership and management | Good Grade 2`,
  'lscb-2013': `== 1
    # Ashmere Safeguarding Children Board
    # Review of the effectiveness of the Local Safeguarding Children Board
    # Inspection date: 15 June 2015 – 17 June 2015
    # Report published: 3 August 2015
    # The Local Safeguarding Children Board requires improvement
    == 9
    Lead inspector: Ana Reyes HMI
    This review was carried out under section 15A of the Children Act 2004.`,
  'jtai-2016': `== 1
    29 June 2016
    Paul Hart, Director of Children’s Services, London Borough of Foxley
    Dear local partnership
    # Joint targeted area inspection of the multi-agency response to abuse and neglect in Foxley
    Between 16 May and 20 May, Ofsted and three other inspectorates carried out a joint inspection of this response. There was a ‘deep dive’ focus on the response to children who run away.
    # Key Strengths
    - Police and nurses share one room.
    # Case study: effective practice
    One boy was found within the hour.
    # Areas for priority action
    - There are no areas for priority action
    # Areas for improvement
    - Minutes arrive late.`,
  'jtai-2022': `== 1
    12 December 2024
    Jo Field, Executive Director of Children’s Services, Ashmere
    Dear Ashmere Local Safeguarding Children’s Partnership
    # Joint targeted area inspection of Ashmere
    This follows a joint targeted area inspection (JTAI) of the multi-agency response to bullying in Ashmere.
    This inspection took place from 21 to 25 October 2024.
    # Headline findings
    Partners know their area.
    # Area for priority action
    - Missing children must be looked for at once.
    # What needs to improve?
    - Records.
    # Main findings
    Children are heard.`,
  'area-send-2016': `== 1
    28 May 2019
    Ms Priya Hollis
    Dear Ms Hollis
    # Joint local area SEND inspection in Brackenford
    Between 4 March 2019 and 8 March 2019, Ofsted and the Care Quality Commission conducted a joint inspection of the local area of Brackenford to judge the effectiveness of its work.
    A written statement of action is required.
    # The effectiveness of the local area in meeting needs
    Waits are long.
    Yours sincerely
    | Ofsted | Care Quality Commission
    | Kim Lake Regional Director | Lou Field Deputy Chief Inspector
    | Ana Reyes HMI Lead inspector | Tom Ridley CQC inspector`,
  'area-send-monitoring-2024': `== 1
    # Area SEND monitoring inspection of Brackenford Local Area Partnership
    Inspection dates: 1 to 3 July 2025
    # Progress against areas for priority action
    The priority action plan is on time.
    # Inspection team
    | Ofsted | Care Quality Commission
    | Ana Reyes, Ofsted HMI, lead inspector | Tom Ridley, CQC lead inspector`,
  'area-send-2023': `== 1
    # Area SEND inspection of Ashmere Local Area Partnership
    | Inspection dates: | 27 March 2023 to 31 March 2023
    Date of previous inspection: 16 May 2016
    # Inspection outcome
    These arrangements lead to inconsistent experiences and outcomes for the young people of Ashmere.
    # What is the area partnership doing that is effective?
    Nurses visit every school.
    # Inspection team
    | Ofsted | Care Quality Commission
    | Paul Hart, Ofsted HMI Lead inspector Lynn Field, Ofsted HMI | Tom Ridley, CQC lead inspector
    Joy Marsh, Ofsted Inspector If you are not happy with the inspection, you can complain
    ~ Area SEND inspection report: Ashmere Local Area Partnership 26 March 2023 to 31 March 2023 2`,
  'press-release': `
    # Inspectors see progress at children’s services
    4 March 2025
    Children’s services in Ashmere are getting better, according to a recent Ofsted report.
    Ashmere County Council was judged inadequate in June 2023. Inspectors visited on 4 and 5 February 2025, which was the third visit since then.
    Councillor Ana Reyes said: “We are glad of it.”
    Notes to editors
    ENDS`,
  'news-article': `
    # Watchdog praises council’s children’s services
    Ofsted inspectors said the council is improving.
    Ashmere County Council had been rated “inadequate” in November 2023.
    “It is a start,” said Tom Ridley, a father of two from Ashmere.
    READ MORE: Bakery wins prize`,
};
