/**
 * The stems of common words, as natural gives them. `train/stems.ts` writes this file. Each stem is followed by its
 * words: "," and an ending for a word that begins with the stem, ":" and the whole word for one that does not.
 */
export const STEMS =
  'abil,ity abl,e about, abov,e absenc,e absent, abus,e academ,ic academi:academy acceler,ated ' +
  'accept,,ed access,,ibility,ible,ing accommod,ation accord,ance,ing account,,ability ' +
  'accuraci:accuracy accur,ate,ately achiev,e,ed,ement,ements,ing acknowledg,e,ed across, ' +
  'act,,ed,ing,s action,,s activ,e,ely,ities,ity acut,e add, ad,ded addit,ion,ional addition,ally ' +
  'address,,ed,es,ing adequ,ate,ately adhd, admiss,ion adolesc,ent,ents adopt,,ed,er,ers,ion,ive ' +
  'adult,,s adulthood, advanc,ed advic,e advis,er,ers advisori:advisory advocaci:advocacy ' +
  'advoc,ate,ates affect,,ed,ing,s after, against, ag,e,ed,es agenc,ies,y agenda, agre,e,ed ' +
  'agreement,,s aid, aim,,s alcohol, alert, align,ed all, alleg,ations alloc,ated,ation allow,,s ' +
  'almost, alon,e along, alongsid,e alreadi:already also, altern,ative although, alwai:always ' +
  'ambit,ion,ions ambiti,ous among, amount, analys,e,ed analysi,s analyt,ical and, annual, anoth,er ' +
  'anxieti:anxiety ani:any apart, applic,ants,ation,ations appli,ed:apply appoint,ed,ment,ments ' +
  'apprais,al appreci,ate apprenticeship,,s approach,,able,es appropri,ate,ately approv,al,ed ' +
  'approxim,ately april, ar,e area,,s aris,e,ing around, arrang,ement,ements arrai:array ' +
  'articul,ate,ated ascertain, ask, aspect,s aspir,ational,ations assert,ive ' +
  'assess,,ed,ing,ment,ments assist,,ant,ed,s associ,ated assur,ance,e,ed asy,e asylum, ' +
  'attach,ment,ments attain,ment attend,,ance,ed,ing attent,ion audit,,ing,s august, ' +
  'author,ities,ity autism, avail,ability,able averag,e,es avoid, await,ing awar,e,eness awai:away ' +
  'babi,es:baby back, background,s backlog, balanc,ed barnet, barrier,s base,,d basic, basi,s bct, ' +
  'becaus,e becom,e,ing bed, bedfordshir,e been, befor,e begin,,ning,s begun, behalf, behaviour,,s ' +
  'be,ing believ,e belong,ing below, benefit,,ed,ing,s berkshir,e bespok,e best, better, between, ' +
  'bexlei:bexley beyond, birth, birthdai:birthday blackpool, board,,s book,s born, borough, both, ' +
  'bracknel,l braill,e break,,s breakdown,,s breakfast, brief,,ings brighton, bring,,ing,s broad, ' +
  'bromlei:bromley brother,s brought, buckinghamshir,e budget, build,,ing built, buri:bury ' +
  'busi,ness but, cafcass, calderdal,e camh,s campaign, can, cannot, capac,ity captur,e,ed,ing ' +
  'care,,d,ful:caring career,,s carefulli:carefully carer,,s carri,ed:carry case,,s caseload,s ' +
  'casework, caus,e,es,ing cdop, celebr,ate,ated central, centr,e,ed,es chair,,ed,s ' +
  'challeng,e,ed,es,ing champion,s chanc,e,es chang,e,ed,es,ing characterist,ic check,,s cheshir,e ' +
  'chief, child, childhood, children, choic,e,es choos,e,ing chosen, chronolog,ies cicc, ' +
  'circumst,ances citi:city clariti:clarity clear, clearer, clearli:clearly clinic,al,s clinician,s ' +
  'close,,d,ly closer, club,s coher,ent cohes,ive cohort, collabor,ate,ation,ative,atively ' +
  'collat,ed colleagu,es collect,ed,ive colleg,e,es combin,ed come,:coming comment,ed ' +
  'commiss,ion,ioned,ioning commission,ers commit,ment,ted committe,e common, ' +
  'commun,icate,icated,ication,ities,ity compani:company compar,ed compassion,ate complain, ' +
  'complaint,s complet,e,ed,ing,ion complex,,ities,ity complianc,e compound,ed comprehens,ive,ively ' +
  'concern,,ed,ing,s concert,ed condit,ions conduct,ed confer,ence,ences confid,ence,ent confirm,ed ' +
  'connect,,ed,ions consent, consequ,ence,ently consid,er,ered,ering,ers consider,able,ably,ation ' +
  'consist,ency,ent,ently consortium, constabulari:constabulary constitut,ed construct,ive ' +
  'consult,ation,ed contact,,s contain, context, contextu,al conting,ency ' +
  'continu,al,ally,e,ed,es,ing,ity,ous continuum, contract, contrast, ' +
  'contribut,e,ed,es,ing,ion,ions control, conven,ed convers,ations ' +
  'coordin,ate,ated,ation,ator,ators copi:copy core, cornwal,l corpor,ate correctli:correctly ' +
  'could, council,,s councillor,s counsel,ling countri:country counti:county cours,e,es court,,s ' +
  'cover, covid, cqc, crc, creat,e,ed,es,ing creation, creativ,e,ely crime, crimin,al crisi,s ' +
  'criteria, critic,al cross, croydon, cse, cultur,al,ally,e cumul,ative curios,ity curiou,s ' +
  'current,,ly custodi:custody daili:daily darlington, data, databas,e date, dai:day:days daytim,e ' +
  'dc,s deal, dealt, death, decemb,er decid,ing decis,ion,ions,ive dedic,ated deep, deficit,,s ' +
  'defin,ed delai:delay:delayed:delays deliv,er,ered,ering,ers deliveri:delivery demand,,s ' +
  'demonstr,able,ate,ated,ates,ating dental, depart,ment,ments depriv,ation depth, derbi:derby ' +
  'derbyshir,e describ,e,ed design,,ated,ed desir,ed despit,e detail,,ed,ing,s deterior,ated,ation ' +
  'determin,ation,e,ed develop,,ed,ing,ment,ments development,al dfe, diagnosi,s diagnost,ic did, ' +
  'differ,ence,ent difficult, difficulti,es:difficulty dilig,ently direct,,ion directli:directly ' +
  'director, disabl,ed:disabilities:disability discharg,e disciplinari:disciplinary disclosur,e ' +
  'discuss,,ed,ion,ions disord,er disrupt,ion dissemin,ated distanc,e district, dive, divers,e,ity ' +
  'divert, document,,ed,s doe,s do,ing domest,ic done, door, down, draw,,ing drift, drive,:driving ' +
  'driven, drop, drug,,s dsr, dudlei:dudley due, dure:during duti:duty dynam,ic each, earlier, ' +
  'earliest, earli:early easili:easily east, easi:easy edg,e edt, educ,ate,ated,ation,ational eet, ' +
  'effect,,ive,ively,iveness effici,ent,ently effort,,s ehash, ehc, eh,e eight, either, ' +
  'elect,ed,ively electron,ic element,s email, emb,ed embed,ded,ding emerg,ency,ing emot,ional ' +
  'emotion,ally emphasi,s employ,ment enabl,e,ed,es,ing encompass, encourag,e,ed,es,ing end, ' +
  'endur,ing enfield, engag,e,ed,ement,es,ing england, english, enhanc,e,ed,es,ing enjoi:enjoy ' +
  'enough, enquiri,es enrich,ment ensur,e,ed,es,ing enter,,ing enthusiast,ic entitl,ements ' +
  'environ,ment episod,e,es equal,ly equip,ment escal,ate,ated,ating,ation especi,ally essenti,al ' +
  'establish,,ed,ing,ment ethnic,,ity etho,s evalu,ate,ated,ating,ation even, event,,s everi:every ' +
  'evid,ence,ent evidenc,ed exacerb,ated exampl,e,es excel,lent except,ional exception,ally ' +
  'exclud,ed exclus,ion,ions execut,ive exemplari:exemplary exemplifi,ed exempt,ion exercis,e ' +
  'exist,ing expand,ed expect,ations,ed experi,ence,ences experienc,ed,ing expert, expertis,e ' +
  'explain, explicit, explicitli:explicitly exploit,ation,ed explor,ation,e,ed expos,ed express,,ed ' +
  'extend,,ed extens,ive extent, extern,al extra, extrem,ely face,:facing facilit,ate,ated,ates ' +
  'facil,ities factor,,s fail, failur,e,es faith, famili,al,es:family far, fast, father,s featur,e ' +
  'februari:february feedback, feel,,ing,ings felt, femal,e few, fewer, figur,es file,s final, ' +
  'finalis,ed financi,al,ally find,,ing,ings firm, first, five, flexibl,e flourish, focu,s ' +
  'focus,ed,es,ing follow,,ed,ing footbal,l for, forc,e forest, form,,ed,s formal,,ly format, ' +
  'former, forum,,s forward, foster,,ed,ing found, foundat,ion four, framework, free, frequenc,y ' +
  'frequent,,ly friend,,s friendli:friendly friendship,s from, front, frontlin,e frustrat,ion full, ' +
  'fulli:fully fun, function,,s fund,,ed,ing further, furthermor,e futur,e,es gain,,ed,ing gang,,s ' +
  'gap,,s gateshead, gatewai:gateway gather,,ed,ing gener,al,ally,ic genit,al get,,ting ' +
  'give,,s:giving given, goal,s go,ing gone, good, gov, govern,ance,ment gp,s great, greater, ' +
  'greatest, greenwich, grip, group,,s grow,,ing guardian,s guardianship, guidanc,e guid,e ' +
  'hacknei:hackney had, half, halton, handov,er happen, happi:happy hard, harder, haringei:haringey ' +
  'harm,,ful ha,s have,:having head, headteach,er health, healthcar,e healthi:healthy hear, heard, ' +
  'heart, held, help,,ed,ful,ing,s her, heritag,e hertfordshir,e high, higher, highest, ' +
  'highlight,,ed,s highli:highly hi,s histor,ical histori,es:history hmi, hobbi,es hold,,ing ' +
  'holidai:holiday:holidays holist,ic home,,s homeless,,ness hospit,al hounslow, hour,s hous,e,ing ' +
  'household,s hove, how, howev,er http, hub,,s hwb, hyperact,ivity icb, identif,ication ' +
  'identifi,ed,es:identify:identifying ident,ity ill, immedi,ate,ately immigr,ation ' +
  'impact,,ed,ful,ing,s implement,,ation,ed,ing import,ance,ant impress,ive ' +
  'improv,e,ed,ement,ements,es,ing inaccur,ate inadequ,ate inappropri,ate incid,ent,ents ' +
  'includ,e,ed,es,ing inclus,ion,ive incomplet,e inconsist,encies,ency,ent increas,e,ed,es,ing ' +
  'increasingli:increasingly independ,ence,ent,ently indic,ate,ates,ators individu,al,ally,als ' +
  'individualis,ed ineffect,ive infanc,y influenc,e,ed influenti,al inform,,al,ation,ed,ing,s ' +
  'initi,al,ated,ative,atives innov,ation,ative input, insight,,ful inspect,ion,ions inspector,s ' +
  'instabl:instability instanc,e,es instrument,al insuffici,ent,ently integr,ate,ated intellig,ence ' +
  'intend,ed intens,ive interest,,ed,s interim, intern,al interpret,ers intervent,ion,ions ' +
  'interview,,s into, introduc,ed introduct,ion,ions invest,,ed,ment investig,ation,ations invit,ed ' +
  'involv,e,ed,ement,ing iro,,s isol,ation issu,e,ed,es it,s itself, januari:january job, join,ed ' +
  'joint, jointli:jointly journei:journey:journeys jsna, jtai, judg,e,ed judgement, ' +
  'judiciari:judiciary juli:july june, just, justic,e keep,,ing kept, kei:key keyn,es kinship, ' +
  'knife, know,,s knowledg,e,eable known, knowslei:knowsley lack,,ed,s lado, lancashir,e languag,e ' +
  'larg,e,ely last,,ing late, later, launch,ed law, lai:lay lead,,ing,s leader,,s leadership, ' +
  'learn,,ed,ing leav,e,es,ing leaver,,s led, left, legal, leicest,er leisur,e lengthi:lengthy ' +
  'less, lesson,s letter,,s level,,s lewisham, liaison, liberti:liberty life, like,,ly likelihood, ' +
  'limit,,ed,ing,s lincolnshir,e line,,s link,,ed,s list,,s listen,,ed,ing littl,e live,,d,s:living ' +
  'local,,ities,ity,ly locat,e,ed,ion,ions london, long, longer, look,,ed,s lost, low, lower, lscb, ' +
  'lscp, made, main, mainli:mainly mainstream, maintain,,ed,ing,s major,ity make,,s:making maker, ' +
  'manag,e,eable,ed,ement,er,ers,ing manchest,er manner, mani:many mappa, map,ping marac, march, ' +
  'masa, mash, match,,ed,ing mathemat,ics matter,,s matur,e maximis,e mai:may mean,,ing,s ' +
  'meaning,ful meaningfulli:meaningfully meant, measur,able,e,ed,es,ing mechan,isms medic,al ' +
  'meet,,ing,ings,s member,,s membership, mental, mentor,ing,s merton, messag,es met, method,s ' +
  'midwiv,es might, milton, mind, minim,al minimis,e minimum, minor,ity minut,es miss,,ed,ing ' +
  'misus,e mitig,ate,ated mix,ed model, monitor,,ed,ing,s month,,s monthli:monthly moral,e more, ' +
  'most, mostli:mostly mother,s move,,s:moving much, multi, multidisciplinari:multidisciplinary ' +
  'multipl,e must, mutil,ation name,d nation,al,ally natur,e navig,ate nct, nearli:nearly ' +
  'necessari:necessary need,,ed,ing,s neet, neg,ative,atively neglect,,ed,ful neighbourhood, ' +
  'neighbour,ing,s neither, net, network,,s neuro, neurodevelopment,al nevertheless, new, ' +
  'newli:newly next, nh,s nine, non, nor, norfolk, north, northumberland, not, notabl,e note,,d ' +
  'notif,ications nottinghamshir,e novemb,er now, np,s nscb, number,,s numer,ous nurs,e,es,ing ' +
  'nurseri:nursery nurtur,ing object,ives observ,ations obtain,,ed occas,ions occup,ational occur, ' +
  'octob,er off, offend,ers,ing offer,,ed,ing,s offic,e,er,ers ofst,ed often, old,,s older, oldham, ' +
  'onc,e on,e ongo,ing onlin,e onli:only open, oper,ating,ation,ational opinion,s ' +
  'opportun,ities,ity opt, optimist,ic option,,s order,,s organis,ation,ations,ed other,,s our, ' +
  'out, outcom,e,es outlin,e,es outreach, outsid,e outstand,ing over, overal,l overarch,ing ' +
  'overcom,e overli:overly overridden, overse,e,eing,es overseen, oversight, overview, own, ' +
  'ownership, oxfordshir,e pace, packag,e,es paediatr,ic page, paid, pan, pandem,ic panel,,s ' +
  'paragraph, parallel, parent,,al,ing,s part,,s particip,ants,ate,ation particular, ' +
  'particularli:particularly partner,,s partnership,,s pa,s pass,ed,es passion,ate passport,,s ' +
  'past, pathwai:pathway:pathways pattern,s payment,s pcf, peer,,s peopl,e pep,,s per, percentag,e ' +
  'perform,ance period,,s perman,ence,ency,ent,ently perpetr,ators persist,ence,ent person,,al,s ' +
  'personalis,ed perspect,ive peterborough, phase, physic,al pictur,e pilot,,ing place,,d,s:placing ' +
  'placement,,s plan,,ned,ning,s plai:play pleas,e pledg,e plo, plu,s plymouth, point,,s polic,e ' +
  'polici,es:policy polit,ical politician,s poor, popul,ation pose,,d posit,ion,ive,ively possibl,e ' +
  'post,,s potenti,al,ally power,ful practic,al,e,es practition,er,ers pre, precis,ely prefer,red ' +
  'premium, prepar,ation,e,ed,ing present,,ed,ing pressur,e,es preval,ence prevent,,ative,ing,ion,s ' +
  'previou,s previous,ly pride, primari:primary principl,es print, prior, prioriti,es:priority ' +
  'prioritis,ation,e,ed,ing privat,e,ely proactiv,e,ely probat,ion problem,,s procedur,es ' +
  'proceed,ings process,,es produc,e,ed product,ion profession,al,als profil,e programm,e,es ' +
  'progress,,ed,ing,ion project,,s promot,e,ed,es,ing prompt, promptli:promptly properli:properly ' +
  'proport,ion proportion,ate prospect,ive protect,,ed,ing,ion,ive protocol, proud, ' +
  'provid,e,ed,er,ers,es,ing provis,ion,ions psycholog,ical,y psychologist, public,,ation ' +
  'publish,ed,es pupil,,s purpos,e,eful purposefulli:purposefully pursu,e,ed put, qualifi,ed ' +
  'qualiti:quality quarter, quarterli:quarterly question,s quickli:quickly raa, radicalis,ation ' +
  'rais,e,ed,ing rang,e,ing rapid, rare,ly rate,,s rather, rational,e reach,,ed readili:readily ' +
  'read,ing readi:ready real, realist,ic realli:really reason,,s receipt, receiv,e,ed,es,ing ' +
  'recent,,ly recognis,e,ed,es,ing recognit,ion recommend,ation,ations record,,ed,ing,s ' +
  'recruit,,ed,ing,ment redesign, reduc,e,ed,es,ing reduct,ion refer,,red,ring referr,al,als ' +
  'reflect,,ed,ing,ion,ive,s refresh,ed regard,,ed,ing region,al regist,er,ered regular, ' +
  'regularli:regularly regul,ations rehabilit,ation relat,e,ed,ing,ion,ional relationship,,s ' +
  'rel,atively releas,e relentless, relev,ant relianc,e reliant, religi,ous reli:rely ' +
  'remain,,ed,ing,s renew,ed repeat,,ed report,,ed,ing,s repres,ent,entative,entatives,ented,ents ' +
  'represent,ation request,,s requir,e,ed,ements,es,ing research, residenti,al resili,ence ' +
  'resolv,e,ed resourc,e,ed,es respect,,ful respond,,ed,ing,s ' +
  'respons,e,es,ibilities,ibility,ible,ive,iveness restor,ative restructur,e result,,ed,ing,s ' +
  'retain, retent,ion return,,ed,ing reunif,ication review,,ed,ing,s revis,ed rhi,s right,,s ' +
  'rightli:rightly rigor,ous,ously rigour, rise,:rising risk,,s robust, robustli:robustly role,,s ' +
  'roll,ed rout,es routin,e,ely run,,ning safe,,ly safeguard,,ed,ing,s safer, safeti:safety said, ' +
  'same, sampl,ed sanctuari:sanctuary sandwel,l saw, sai:say scale, scheme, school,,s scope, ' +
  'scorecard, screen,ed,ing scr,s scrutin,eer scrutinis,e,ed scrutini:scrutiny seamless, second, ' +
  'secondari:secondary section, sector, secur,e,ed,ing,ity see, seek,,ing seeker,s seen, self, ' +
  'semi, send, sendiass, senior, sens,e sensit,ive,ively sent, separ,ate septemb,er seriou,s ' +
  'serious,ly servic,e,es session,s set,,s,ting,tings settl,e,ed seven, sever,al sexual,,ly sgo, ' +
  'shape,:shaping share,,d:sharing she, sheffield, short, shortag,e shortfal,l,ls should, ' +
  'show,,ing,s shown, sibl,ings sight,,ed sign,ed,s signific,ant significantli:significantly ' +
  'signpost,ed similar, similarli:similarly sinc,e singl,e sister,s site, situat,ion,ions six, ' +
  'size, skilfulli:skilfully skill,,ed,s slow, small, smooth, social, solid, solihul,l solut,ions ' +
  'some, somerset, sometim,es soon, sought, sound, sourc,e south, southwark, space,,s speak, ' +
  'special, specialist, specif,ic,ically spectrum, speech, spend, spoke, spoken, sport,s stabil,ity ' +
  'stabl,e staff, staf,fing staffordshir,e stage,,s stakehold,ers standard,,s stand,ing ' +
  'start,,ed,ing,s state,d statement,s statist,ical statu,s statutori:statutory stai:stay:staying ' +
  'steadi:steady step,,ped,s still, stoke, stop, stori,es:story strateg,ic,ically ' +
  'strategi,es:strategy strength,,s strengthen,,ed,ing strive, strong, stronger, strongli:strongly ' +
  'structur,e,ed,es struggl,e student,,s sub, subgroup,s subject, subsequ,ent,ently substanc,e ' +
  'substanti,al succe,ed success,,ful successfulli:successfully such, suffer,ing ' +
  'suffici,ency,ent,ently suitabl,e,y:suitability summari,es summaris,es sunderland, ' +
  'supervis,ing,ion support,,ed,ing,ive,s sure, surrei:surrey survei:survey:surveys sussex, ' +
  'sustain,,able,ed sutton, swift, swiftli:swiftly system,,ic,s systemat,ic,ically tackl,e,ing ' +
  'tailor,ed take,,s:taking taken, talk, tangibl,e target,,ed,s task,,s tax, teacher,s team,,s ' +
  'telephon,e tell, templat,e temporari:temporary tenaci,ous tenac,ity tenanc,ies,y term,,s test, ' +
  'tfc, thame,s than, that, the, their, them, themat,ic theme,d,s themselv,es then, therapeut,ic ' +
  'therapist,s therapi:therapy there, therefor,e these, thei:they thing,s think,,ing third, thi,s ' +
  'thorough, thoroughli:thoroughly those, though, thought,,ful thoughtfulli:thoughtfully three, ' +
  'threshold,,s thrive, through, throughout, time,,ly,s timeli,ness timescal,e,es togeth,er told, ' +
  'too, took, tool,,s touch, toward,s track,,ed,ing,s tracker, traffick,ing trafford, train,ed,ing ' +
  'transfer, transform,ation transit,ion,ions translat,ed trauma, travel, treatment, trend,s trent, ' +
  'tri, triag,e trust,,ed,ing try,,ing tuition, turn, turnov,er two, tynesid,e type, typic,ally ' +
  'unabl,e unaccompani,ed unassess,ed unborn, uncertainti:uncertainty unclear, under, ' +
  'underdevelop,ed underli:underlying underpin,ned understand,,ing,s understood, undertak,e,es,ing ' +
  'undertaken, undertook, underwai:underway uniqu,e unit, univers,al,ity unmet, ' +
  'unnecessarili:unnecessarily unnecessari:unnecessary unplan,ned unregist,ered unsuit,able until, ' +
  'updat,e,ed,es urgent, us,e,ed,eful,es,ing usual,ly vallei:valley valuabl,e valu,e,ed ' +
  'variabl,e:variability vari,ed,es:vary varieti:variety variou,s vast, veri:very via, viabil,ity ' +
  'victim,,s video, view,,s violenc,e virtual, visibl,e vision, visit,,ed,ing,s visitor,,s vital, ' +
  'voic,e,es volum,e voluntari:voluntary vulner,abilities,ability,able wait,,ed,ing,s walsal,l ' +
  'want, warrington, wa,s wai:way:ways weak,,ness,nesses weaker, wealth, websit,e week,,s weekend,s ' +
  'weekli:weekly welcom,ed welfar,e well, wellb,eing were, west, westminst,er what, when, whenev,er ' +
  'where, wherev,er whether, which, while, who, whole, whom, whose, why, wide,,ly wider, ' +
  'widespread, will, willing,ness wiltshir,e wish,,es with, within, without, wmp, wokingham, women, ' +
  'word,s work,,ed,ing,s worker,,s workforc,e workload,,s workshop,s world, worri,es would, ' +
  'wraparound, write,:writing written, www, year,,s yet, yorkshir,e yo,s yot, you, young, younger, ' +
  'your, youth,';
