import Civil

extension ProblemText {
  /// 简体中文.
  static func chinese(_ kind: Problem.Kind, _ details: Details) -> ProblemText {
    switch kind {
    case .inboxMissing: return .init("收件目录不存在或无法读取", "请检查路径是否正确、是否有读取权限")
    case .unknownFolder: return .init("不是已知的报送部门或数据集目录，其中的文件未读取", "请改正目录名，或将其移出收件目录")
    case .dropName:
      return .init(
        "文件名不符合要求，文件未读取", "请按“年月日-full 或 delta[-分片].csv、.xml 或 .xlsx”命名，例如 20211031-full.csv")
    case .datasetMissing: return .init("核对日及以前没有收到这类数据", "请联系报送部门报送")
    case .datasetLate:
      return .init("数据已过期：最新数据距核对日 \(details[0]) 天，最多允许 \(details[1]) 天", "请联系报送部门补报最新数据")

    case .unreadable: return .init("文件无法打开或读取（\(details[0])）", "请检查文件和读取权限，必要时请报送部门重新报送")
    case .emptyFile: return .init("文件是空的", "请报送部门重新报送")
    case .headerOnly: return .init("文件只有表头，没有记录", "请报送部门核实确无数据还是导出有误")
    case .wrongFormat: return .init("文件内容与扩展名不符，实际为 \(details[0])", "请按实际格式改正扩展名，或重新导出")
    case .headerNotFound: return .init("找不到表头，缺少以下列：\(details[0])", "请确认报送的是本数据集，且保留表头行")
    case .columnMissing: return .init("缺少必需的列：\(details[0])", "请报送部门补齐后重新报送，或在数据源定义中补充该列的别名")
    case .columnTwice: return .init("“\(details[0])”和“\(details[1])”两列对应同一项", "请只保留其中一列，或修改数据源定义")
    case .columnUnknown: return .init("“\(details[0])”列未在数据源定义中登记，未读取", "请在数据源定义中登记为读取或忽略")
    case .manifestUnreadable: return .init("清单文件无法读取，应含 records 和 sha256 两项", "请报送部门重新生成清单文件")
    case .manifestWithoutDrop: return .init("只有清单文件，没有收到它对应的数据文件", "请联系报送部门补报；不再报送的，请删去清单文件")
    case .mostlyUnusable: return .init("绝大多数记录无法使用（超过 \(details[0]) 条）", "请核对文件是否报送错误")
    case .manifestRecords:
      return .init("记录数与清单不符：清单 \(details[0]) 条，实有 \(details[1]) 条", "文件可能不完整，请报送部门重新报送")
    case .manifestHash: return .init("文件校验值（SHA-256）与清单不符", "文件在传送中可能损坏或被改动，请报送部门重新报送")
    case .shrunk:
      return .init(
        "全量数据由上次的 \(details[1]) 条减为 \(details[0]) 条，降幅超过允许的 \(details[2])%",
        "请与报送部门核实；确认无误的，用 --accept-drop 指定该文件后重新运行")
    case .partRefused: return .init("同一批全量数据中的 \(details[0]) 被拒收，整批不予采用", "请先解决被拒收文件的问题")
    case .repeatedContent: return .init("内容与以前报送的 \(details[0]) 完全相同", "请报送部门确认是否误报了旧文件")
    case .tooLarge: return .init("数据总量超过本系统一类数据的上限", "请报送部门删去不需要的历史数据，或改报增量")
    case .changedWhileReading: return .init("文件在读取过程中发生变化", "请等文件传完后重新运行；传送时应先用临时文件名，传完再改名")

    case .xmlMalformed: return .init("XML 格式错误：\(details[0])（\(details[1])）", "请报送部门重新导出")
    case .xmlDoctype: return .init("XML 含有 DTD 或实体声明，出于安全不予读取", "请报送部门去掉 DOCTYPE 后重新导出")
    case .xmlDepth: return .init("XML 嵌套超过 \(details[0]) 层", "请报送部门按约定格式重新导出")
    case .xmlNoRecords: return .init("XML 中没有记录元素：\(details[0])", "请核对文件内容，或在数据源定义中改正记录元素的名称")
    case .xmlTextTooLong: return .init("XML 中有超过 \(details[0]) 字节的超长文本", "文件可能已损坏，请报送部门重新导出")

    case .xlsxContainer: return .init("Excel 文件无法打开（\(details[0])）", "请用 Excel 打开后另存为 .xlsx 再报送，并确认未加密码")
    case .xlsxNoSheet: return .init("Excel 文件中没有工作表", "请报送部门重新导出")
    case .xlsxOtherSheets: return .init("只读取第一个工作表，以下工作表有内容但未读取：\(details[0])", "如应一并读取，请部门分成几个文件报送")
    case .xlsxDate1904: return .init("工作簿使用 1904 年日期系统，日期会相差四年", "请在 Excel 选项中取消“使用 1904 日期系统”，核对日期后重新报送")
    case .xlsxBomb: return .init("Excel 文件解压后超过 \(details[0]) MiB", "请报送部门分成几个文件，或改用 CSV 报送")
    case .xlsxMalformed: return .init("Excel 文件内部损坏：\(details[0])", "请用 Excel 打开后另存为 .xlsx 再报送")

    case .yamlSyntax: return .init("YAML 语法错误（\(details[0])）", "请改正该文件")
    case .settingUnknown: return .init("没有这个设置项", "请检查拼写，或删去此项")
    case .settingMissing: return .init("缺少这个设置项", "请补上此项")
    case .settingValue: return .init("设置值不合要求，应为：\(details[0])", "请改正此项")
    case .settingAmbiguous: return .init("“\(details[0])”同时指两项内容，无法区分", "请只在一处使用")
    case .definitionMissing: return .init("没有这个数据集的定义，应在 \(details[0])", "请补上数据源定义")
    case .feedsMissing: return .init("没有找到数据源定义目录", "请用 --feeds 指定随程序提供的 feeds 目录")
    case .parametersMissing:
      return .init("没有找到法定参数目录", "请用 --parameters 指定随程序提供的 schedules/parameters 目录")

    case .runGoingOn: return .init("另一次核对正在使用这个目录", "请等它结束后再运行")
    case .outputUnwritable: return .init("无法写入（\(details[0])）", "请检查写入权限和剩余磁盘空间")
    case .unknownRule: return .init("没有这条规则", "可用的规则有：\(details[0])")
    case .dayForm: return .init("日期写法不对", "请写成 2021-10-31 这样的形式")
    case .acceptedDropAmbiguous: return .init("多个数据集都有这个文件名：\(details[0])", "请写完整：部门/数据集/文件名")
    case .acceptedDropMissing: return .init("--accept-drop 指定的文件不存在", "请检查数据集和文件名")
    case .personNotFound: return .init("核对日及以前各部门都没有此人的可用记录", "请检查身份证号和核对日期")
    case .idNumberUnusable: return .init("不是有效的身份证号，报送的记录中也没有这个号码", "请检查号码，应为 18 位或 15 位")
    case .findingKeyForm: return .init("不是线索编号", "请按 findings.csv 的 key 列填写，例如“规则名|身份证号”")

    case .ledgerNewer: return .init("案件台账由更新的版本写入（台账为第 \(details[0]) 版，本程序只认到第 \(details[1]) 版）", "请升级程序后再运行")
    case .ledgerForeign: return .init("这个数据库不是案件台账，未改动", "请核对 --state 指定的目录")
    case .ledgerDamaged: return .init("案件台账已损坏或不是数据库文件（\(details[0])）", "请用备份恢复，原文件请保留备查")
    case .ledgerLocked: return .init("另一个程序正在写案件台账", "请等它结束后再运行")
    case .ledgerUnusable: return .init("案件台账无法建立、打开或写入（\(details[0])）", "请检查目录、权限和剩余磁盘空间")
    case .nightOlder:
      return .init("核对日 \(details[0]) 早于台账最后一期 \(details[1])", "请核对 --as-of；确需重看旧期的，加 --allow-older，结果不计入台账")
    case .nightNotRecorded:
      return .init("核对日 \(details[0]) 早于台账最后一期，本次结果未计入台账", "案件进展以台账最后一期为准")
    case .nightPublished:
      return .init("这里已有核对日 \(details[0]) 的结果，重看旧期不得覆盖", "请用 --out 指定另一个目录")

    case .workbookMissing: return .init("没有这个文件，或没有读取权限", "请检查文件名、所在目录和读取权限")
    case .workbookUnreadable:
      return .init("文件不是 .xlsx 工作簿，或已损坏、加密", "请用 Excel 或 WPS 打开清单，另存为不加密的 .xlsx 后重新导入")
    case .workbookForeign: return .init("不是本系统生成的问题清单", "请使用本系统生成的工作簿填写后再导入")
    case .workbookOtherLedger: return .init("工作簿出自另一套台账", "请用本台账生成的工作簿填写")
    case .workbookWithoutLedger: return .init("工作簿生成时没有台账，其中没有案件编号", "请用带 --state 的核对生成工作簿，再填写导入")
    case .workbookNewer: return .init("工作簿的格式（\(details[0])）比本程序所知（\(details[1])）新", "请升级本程序后再导入")
    case .workbookIsReply: return .init("这是回执，不是填写的清单", "请在原工作簿中更正，再导入原工作簿")
    case .workbookWithoutCases: return .init("工作簿中没有案件工作表", "请核对是否为问题清单，工作表是否被删除")
    case .workbookSheet: return .init("工作表的隐藏首行被删除，无法认出各列，未读取", "请把处理结果填入原清单后重新导入")
    case .workbookColumns: return .init("工作表缺少以下列，未读取：\(details[0])", "请不要删除列；请把处理结果填入原清单后重新导入")
    case .workbookRows: return .init("填写的行超过 \(details[0]) 行", "请分成几个工作簿导入")

    case .caseNumberForm: return .init("不是案件编号，或校验码不符", "请照清单填写，例如 0000001-8")
    case .unknownTown: return .init("没有案件属于这个乡镇（街道）", "有案件的乡镇（街道），名称相近的在前：\(details[0])")
    case .caseMissing: return .init("台账中没有这个案件", "请检查编号和 --state 目录")
    case .ledgerMissing: return .init("目录中没有台账", "请检查路径；台账由带 --state 的核对建立")

    case .purposeMissing:
      return .init("没有说明比对用途；比对涉及个人信息，须有明确、合法的用途并留痕", "请用 --purpose 写明用途，例如 --purpose 火化名单与待遇名册核对")
    case .tooManyColumns: return .init("列数超过 \(details[0])，未读取", "请核对是否为表格文件，或删除多余的列")
    case .matchColumnMissing: return .init("文件中没有这一列；有：\(details[0])", "请按文件的表头填写；两个文件列名不同时写成“左列=右列”")
    case .matchNothingInCommon: return .init("两个文件没有可以比对的共同列", "请用 --fuzzy 左列=右列 指明，或用 --settings 给出设置文件")
    case .matchRowMissing: return .init("没有这一行；共 \(details[0]) 行", "行号从表头之后的第1行数起，空行不计")
    case .matchRowsDamaged:
      return .init("有 \(details[0]) 行引号未闭合或过长，\(details[1]) 行的单元格多于表头，多出的内容未读取", "请检查这些行；其余各行照常比对")
    }
  }
}
